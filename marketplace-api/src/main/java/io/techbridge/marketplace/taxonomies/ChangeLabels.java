package io.techbridge.marketplace.taxonomies;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator calls an entry of a tree something else. Codes never change.
 */
@Component
class ChangeLabels {

	/** Locked, so that no two of them get the same label at the same moment. */
	private static final String WITH_SIBLINGS = """
			SELECT entry.code, entry.parent_code, entry.label_zh, entry.label_en
			FROM %1$s entry JOIN %1$s asked ON entry.parent_code <=> asked.parent_code
			WHERE asked.code = :code ORDER BY entry.code FOR UPDATE""";

	private static final String CHANGE = "UPDATE %s SET label_zh = :zh, label_en = :en WHERE code = :code";

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	ChangeLabels(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.events = events;
	}

	@Transactional
	TaxonomyEntry change(TaxonomyKind kind, String code, String labelZh, String labelEn) {
		var siblings = this.jdbc.sql(WITH_SIBLINGS.formatted(kind.table()))
			.param("code", code)
			.query(TaxonomyEntry.class)
			.list();
		var before = siblings.stream()
			.filter((entry) -> entry.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFound("entry " + code));
		requireFree("labelZh", labelZh, before, siblings, TaxonomyEntry::labelZh);
		requireFree("labelEn", labelEn, before, siblings, TaxonomyEntry::labelEn);
		this.jdbc.sql(CHANGE.formatted(kind.table()))
			.param("zh", labelZh)
			.param("en", labelEn)
			.param("code", code)
			.update();
		var after = new TaxonomyEntry(code, before.parentCode(), labelZh, labelEn);
		this.audit.record(AuditedAct.of("taxonomy.labelled", "taxonomy", kind.table() + ":" + code)
			.changing(labels(before), labels(after)));
		this.events.publishEvent(new TaxonomyChanged(code));
		return after;
	}

	private static void requireFree(String field, String label, TaxonomyEntry entry, List<TaxonomyEntry> siblings,
			Function<TaxonomyEntry, String> labels) {
		var taken = siblings.stream()
			.filter((sibling) -> !sibling.code().equals(entry.code()))
			.anyMatch((sibling) -> labels.apply(sibling).equalsIgnoreCase(label));
		if (taken) {
			throw InvalidFields.of(field, "taxonomy.label.taken");
		}
	}

	private static Map<String, String> labels(TaxonomyEntry entry) {
		return Map.of("labelZh", entry.labelZh(), "labelEn", entry.labelEn());
	}

}
