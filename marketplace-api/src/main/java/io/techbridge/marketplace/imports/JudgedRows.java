package io.techbridge.marketplace.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of the rows of imports.
 */
@Component
class JudgedRows {

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_NUMBER = 100;

	private static final String PUT = """
			INSERT INTO list_import_row (import_id, row_no, external_id, title, outcome, subject_id, problems,
			  changed_fields, like_id, like_row, like_title)
			VALUES (:import, :row, :externalId, :title, :outcome, :subject, :problems, :changed, :likeId, :likeRow,
			  :likeTitle)
			ON DUPLICATE KEY UPDATE outcome = VALUES(outcome), subject_id = VALUES(subject_id),
			  problems = VALUES(problems), changed_fields = VALUES(changed_fields),
			  like_id = VALUES(like_id), like_row = VALUES(like_row), like_title = VALUES(like_title)""";

	private static final String FIND = """
			SELECT * FROM list_import_row WHERE import_id = :import AND %s ORDER BY row_no LIMIT :limit OFFSET :offset""";

	private static final String AFTER = """
			SELECT * FROM list_import_row WHERE import_id = :import AND row_no > :after ORDER BY row_no LIMIT :limit""";

	private static final String COUNT = "SELECT COUNT(*) FROM list_import_row WHERE import_id = :import AND %s";

	private static final String COUNTS = """
			SELECT import_id, outcome, COUNT(*) AS amount FROM list_import_row WHERE import_id IN (:imports)
			GROUP BY import_id, outcome""";

	private static final String REMOVE = "DELETE FROM list_import_row WHERE import_id = :import";

	private static final String OF_OUTCOME = "outcome = :outcome";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final JsonMapper json = JsonMapper.shared();

	JudgedRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Keeps what became of rows, in the place of what was thought before.
	 */
	void put(ImportId id, List<JudgedRow> rows) {
		this.batches.batchUpdate(PUT,
				rows.stream().map((row) -> parameters(id, row)).toArray(SqlParameterSource[]::new));
	}

	/**
	 * A page of the rows, those of an outcome if one is given.
	 */
	Page<JudgedRow> find(ImportId id, @Nullable ImportOutcome outcome, PageRequest page) {
		var parameters = new HashMap<String, Object>(Map.of("import", id.value()));
		if (outcome != null) {
			parameters.put("outcome", outcome.name());
		}
		var condition = (outcome != null) ? OF_OUTCOME : "TRUE";
		var rows = this.jdbc.sql(FIND.formatted(condition))
			.params(parameters)
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(this::row)
			.list();
		var total = this.jdbc.sql(COUNT.formatted(condition)).params(parameters).query(Long.class).single();
		return new Page<>(rows, page.number(), page.limit(), total);
	}

	/**
	 * The rows behind a given one, not more than so many.
	 */
	List<JudgedRow> after(ImportId id, int row, int limit) {
		return this.jdbc.sql(AFTER)
			.param("import", id.value())
			.param("after", row)
			.param("limit", limit)
			.query(this::row)
			.list();
	}

	/**
	 * How many rows there are of each outcome, by import.
	 */
	Map<ImportId, Map<ImportOutcome, Integer>> counts(Collection<ImportId> ids) {
		var counts = new HashMap<ImportId, Map<ImportOutcome, Integer>>();
		if (!ids.isEmpty()) {
			this.jdbc.sql(COUNTS).param("imports", ids.stream().map(ImportId::value).toList()).query((row) -> {
				counts
					.computeIfAbsent(new ImportId(row.getLong("import_id")),
							(added) -> new EnumMap<>(ImportOutcome.class))
					.put(ImportOutcome.valueOf(row.getString("outcome")), row.getInt("amount"));
			});
		}
		return counts;
	}

	void remove(ImportId id) {
		this.jdbc.sql(REMOVE).param("import", id.value()).update();
	}

	private SqlParameterSource parameters(ImportId id, JudgedRow row) {
		var like = row.like();
		return new MapSqlParameterSource().addValue("import", id.value())
			.addValue("row", row.row())
			.addValue("externalId", cut(row.externalId(), LONGEST_NUMBER))
			.addValue("title", cut(row.title(), LONGEST_TITLE))
			.addValue("outcome", row.outcome().name())
			.addValue("subject", row.subject())
			.addValue("problems", row.problems().isEmpty() ? null : this.json.writeValueAsString(row.problems()))
			.addValue("changed",
					row.changedFields().isEmpty() ? null : this.json.writeValueAsString(row.changedFields()))
			.addValue("likeId", (like != null) ? like.id() : null)
			.addValue("likeRow", (like != null) ? like.row() : null)
			.addValue("likeTitle", (like != null) ? cut(like.title(), LONGEST_TITLE) : null);
	}

	private JudgedRow row(ResultSet row, int number) throws SQLException {
		return new JudgedRow(row.getInt("row_no"), row.getString("external_id"), row.getString("title"),
				ImportOutcome.valueOf(row.getString("outcome")), row.getObject("subject_id", Long.class),
				list(row.getString("problems"), StoredProblem[].class),
				list(row.getString("changed_fields"), String[].class), like(row));
	}

	private static @Nullable Alike like(ResultSet row) throws SQLException {
		var title = row.getString("like_title");
		if (title == null) {
			return null;
		}
		return new Alike(row.getObject("like_id", Long.class), row.getObject("like_row", Integer.class), title);
	}

	private <T> List<T> list(@Nullable String json, Class<T[]> type) {
		return (json != null) ? Arrays.asList(this.json.readValue(json, type)) : List.of();
	}

	private static @Nullable String cut(@Nullable String text, int longest) {
		return (text == null || text.length() <= longest) ? text : text.substring(0, longest);
	}

}
