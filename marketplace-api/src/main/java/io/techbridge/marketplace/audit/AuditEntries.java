package io.techbridge.marketplace.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.audit.AuditEntry.Actor;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the audit log, and removes what has been kept long enough.
 */
@Component
class AuditEntries {

	private static final int REMOVED_AT_ONCE = 5000;

	private static final String FIND = """
			SELECT id, recorded_at, account_id, act, subject_kind, subject_id, address, before_values, after_values
			FROM audit_entry WHERE %s ORDER BY recorded_at DESC, id DESC LIMIT :limit OFFSET :offset""";

	private static final String COUNT = "SELECT COUNT(*) FROM audit_entry WHERE %s";

	private static final String ACTS = "SELECT DISTINCT act FROM audit_entry ORDER BY act";

	private static final String REMOVE = "DELETE FROM audit_entry WHERE recorded_at < :limit LIMIT :rows";

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	AuditEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A page of the entries, the latest first, without the names of accounts.
	 */
	Page<AuditEntry> find(AuditConditions conditions, PageRequest page) {
		var entries = this.jdbc.sql(FIND.formatted(conditions.sql()))
			.params(conditions.parameters())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(this::entry)
			.list();
		return new Page<>(entries, page.number(), page.limit(), count(conditions));
	}

	/**
	 * All acts that were ever recorded.
	 */
	List<String> acts() {
		return this.jdbc.sql(ACTS).query(String.class).list();
	}

	/**
	 * Removes a portion of the entries from before the limit, so that no lock is held for
	 * long.
	 * @return how many, 0 if there are none left
	 */
	int removeSome(Instant limit) {
		return this.jdbc.sql(REMOVE).param("limit", limit).param("rows", REMOVED_AT_ONCE).update();
	}

	private long count(AuditConditions conditions) {
		return this.jdbc.sql(COUNT.formatted(conditions.sql()))
			.params(conditions.parameters())
			.query(Long.class)
			.single();
	}

	private AuditEntry entry(ResultSet row, int number) throws SQLException {
		var account = row.getString("account_id");
		return new AuditEntry(row.getString("id"), Instants.of(row, "recorded_at"),
				(account != null) ? new Actor(account, null) : null, row.getString("act"),
				row.getString("subject_kind"), row.getString("subject_id"), row.getString("address"),
				values(row.getString("before_values")), values(row.getString("after_values")));
	}

	private @Nullable Map<String, String> values(@Nullable String stored) {
		var type = this.json.getTypeFactory().constructMapType(Map.class, String.class, String.class);
		return (stored != null) ? this.json.readValue(stored, type) : null;
	}

}
