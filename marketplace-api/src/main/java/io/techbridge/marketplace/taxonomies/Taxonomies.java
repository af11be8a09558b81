package io.techbridge.marketplace.taxonomies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Labels;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The trees of technical fields and regions. They are read from the database again after
 * a minute, so that a changed label shows on every instance.
 */
@Component
public class Taxonomies implements Labels {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private static final String TREE = """
			SELECT code, parent_code, label_zh, label_en FROM %s
			ORDER BY parent_code IS NOT NULL, parent_code, position, code""";

	private final JdbcClient jdbc;

	private final Clock clock = Clock.systemUTC();

	private volatile @Nullable Snapshot snapshot;

	Taxonomies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean has(FieldCode field) {
		return current().fields.containsKey(field.value());
	}

	public boolean has(RegionCode region) {
		return current().regions.containsKey(region.value());
	}

	/**
	 * The label of a field, with its class before it.
	 */
	@Override
	public String field(FieldCode field, Locale locale) {
		var known = current();
		var label = label(known.fields, field.value(), locale);
		return field.isTop() ? label : label(known.fields, field.top().value(), locale) + " / " + label;
	}

	/**
	 * The label of a region, with its province.
	 */
	@Override
	public String region(RegionCode region, Locale locale) {
		var known = current();
		var label = label(known.regions, region.value(), locale);
		if (region.equals(region.province())) {
			return label;
		}
		var province = label(known.regions, region.province().value(), locale);
		return isEnglish(locale) ? label + ", " + province : province + label;
	}

	TaxonomyTrees trees() {
		return current().trees;
	}

	private static String label(Map<String, TaxonomyEntry> entries, String code, Locale locale) {
		var entry = entries.get(code);
		if (entry == null) {
			return code;
		}
		return isEnglish(locale) ? entry.labelEn() : entry.labelZh();
	}

	private static boolean isEnglish(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
	}

	private Snapshot current() {
		var known = this.snapshot;
		if (known == null || known.readAt.plus(FRESH).isBefore(this.clock.instant())) {
			known = Snapshot.of(new TaxonomyTrees(read("technical_field"), read("region")), this.clock.instant());
			this.snapshot = known;
		}
		return known;
	}

	private List<TaxonomyEntry> read(String table) {
		return this.jdbc.sql(TREE.formatted(table)).query(TaxonomyEntry.class).list();
	}

	private record Snapshot(TaxonomyTrees trees, Map<String, TaxonomyEntry> fields, Map<String, TaxonomyEntry> regions,
			Instant readAt) {

		static Snapshot of(TaxonomyTrees trees, Instant readAt) {
			return new Snapshot(trees, byCode(trees.fields()), byCode(trees.regions()), readAt);
		}

		private static Map<String, TaxonomyEntry> byCode(Collection<TaxonomyEntry> entries) {
			return entries.stream().collect(Collectors.toMap(TaxonomyEntry::code, Function.identity()));
		}

	}

}
