package io.techbridge.marketplace.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.persistence.Instants;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the audit log holds of somebody's own acts, for that person.
 */
@Component
public class OwnActs {

	private static final String LATEST = """
			SELECT recorded_at, act, subject_kind, subject_id, address FROM audit_entry
			WHERE account_id = :account ORDER BY recorded_at DESC, id DESC LIMIT 10000""";

	private final JdbcClient jdbc;

	OwnActs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The latest acts first, ten thousand at most.
	 */
	public List<OwnAct> of(AccountId account) {
		return this.jdbc.sql(LATEST).param("account", account.value()).query(OwnActs::act).list();
	}

	private static OwnAct act(ResultSet row, int number) throws SQLException {
		return new OwnAct(Instants.of(row, "recorded_at"), row.getString("act"), row.getString("subject_kind"),
				row.getString("subject_id"), row.getString("address"));
	}

	/**
	 * Something the person did.
	 *
	 * @param address where the request came from
	 */
	public record OwnAct(Instant at, String act, String subjectKind, String subjectId, @Nullable String address) {

	}

}
