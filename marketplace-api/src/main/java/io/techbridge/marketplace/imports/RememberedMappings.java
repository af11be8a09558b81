package io.techbridge.marketplace.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What organizations have said the columns of their lists hold, by their names.
 */
@Component
class RememberedMappings {

	private static final int LONGEST_HEADER = 200;

	private static final String PUT = """
			INSERT INTO list_import_mapping (organization_id, kind, header, target)
			VALUES (:owner, :kind, :header, :target) ON DUPLICATE KEY UPDATE target = VALUES(target)""";

	private static final String FIND = """
			SELECT header, target FROM list_import_mapping WHERE organization_id = :owner AND kind = :kind""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	RememberedMappings(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Remembers a mapping, and which columns are passed over.
	 */
	void put(OrganizationId owner, ListKind kind, FoundColumns columns, Mapping mapping) {
		this.batches.batchUpdate(PUT,
				columns.all()
					.stream()
					.filter((column) -> !column.plainHeader().isEmpty())
					.map((column) -> new MapSqlParameterSource().addValue("owner", owner.value())
						.addValue("kind", kind.name())
						.addValue("header", cut(column.plainHeader()))
						.addValue("target", name(mapping.targets().get(column.position()))))
					.toArray(SqlParameterSource[]::new));
	}

	/**
	 * The proposal for a file, with what is remembered of the names of its columns.
	 * @return nothing if nothing is remembered
	 */
	Optional<Mapping> recall(OrganizationId owner, ListKind kind, FoundColumns columns, Map<Integer, Column> proposal) {
		var remembered = find(owner, kind);
		var targets = new HashMap<Integer, Column>();
		var unknown = new ArrayList<FoundColumns.Found>();
		for (var column : columns.all()) {
			var known = remembered.get(cut(column.plainHeader()));
			if (known == null) {
				unknown.add(column);
			}
			else {
				known.ifPresent((target) -> targets.put(column.position(), target));
			}
		}
		if (unknown.size() == columns.all().size()) {
			return Optional.empty();
		}
		unknown.forEach((column) -> propose(proposal.get(column.position()), column.position(), targets));
		return Optional.of(new Mapping(targets));
	}

	/** What is remembered comes first. */
	private static void propose(@Nullable Column target, int position, Map<Integer, Column> targets) {
		if (target != null && (target.severalTogether() || !targets.containsValue(target))) {
			targets.put(position, target);
		}
	}

	private Map<String, Optional<Column>> find(OrganizationId owner, ListKind kind) {
		var remembered = new HashMap<String, Optional<Column>>();
		this.jdbc.sql(FIND).param("owner", owner.value()).param("kind", kind.name()).query((row) -> {
			remembered.put(row.getString("header"), Optional.ofNullable(row.getString("target")).map(Column::valueOf));
		});
		return remembered;
	}

	private static @Nullable String name(@Nullable Column target) {
		return (target != null) ? target.name() : null;
	}

	private static String cut(String header) {
		return (header.length() > LONGEST_HEADER) ? header.substring(0, LONGEST_HEADER) : header;
	}

}
