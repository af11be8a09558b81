package io.techbridge.marketplace.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member says what the columns of a list hold. The next list with columns of these
 * names is understood the same way.
 */
@Component
class MapImport {

	private static final String FIELD = "columns";

	private final ImportAccess access;

	private final ListImports imports;

	private final RememberedMappings mappings;

	private final AuditLog audit;

	MapImport(ImportAccess access, ListImports imports, RememberedMappings mappings, AuditLog audit) {
		this.access = access;
		this.imports = imports;
		this.mappings = mappings;
		this.audit = audit;
	}

	/**
	 * @param stated a column may be named without a target: it is passed over
	 */
	@Transactional
	public ListImport map(ImportId id, List<MappingRequest.Mapped> stated, Caller caller) {
		var before = this.access.lock(id, caller);
		var mapping = mapping(before, stated);
		var after = this.imports.save(before.map(mapping));
		this.mappings.put(after.organizationId(), after.kind(), after.columnsFound(), mapping);
		this.audit.record(AuditedAct.of("import.mapped", "import", id.toString())
			.changing(Map.of("mapping", before.mapping().inOrder().toString()),
					Map.of("mapping", mapping.inOrder().toString())));
		return after;
	}

	private static Mapping mapping(ListImport mapped, List<MappingRequest.Mapped> stated) {
		var known = ListReader.targets(mapped.kind());
		var targets = new HashMap<Integer, Column>();
		for (var column : stated) {
			if (!mapped.columnsFound().has(column.position())) {
				throw InvalidFields.of(FIELD, "import.mapping.position", column.position() + 1);
			}
			var target = column.target();
			if (target == null || target.isBlank()) {
				continue;
			}
			var meant = known.stream().filter((one) -> one.name().equals(target)).findFirst();
			if (meant.isEmpty()) {
				throw InvalidFields.of(FIELD, "import.mapping.target", target);
			}
			if (targets.containsValue(meant.get()) && !meant.get().severalTogether()) {
				throw twice(meant.get());
			}
			targets.put(column.position(), meant.get());
		}
		if (!targets.containsValue(Column.TITLE)) {
			throw new InvalidFields(Map.of(FIELD, Message.of("import.rule.title")));
		}
		return new Mapping(targets);
	}

	private static InvalidFields twice(Column target) {
		return InvalidFields.of(FIELD, "import.mapping.twice", target.label(LocaleContextHolder.getLocale()));
	}

}
