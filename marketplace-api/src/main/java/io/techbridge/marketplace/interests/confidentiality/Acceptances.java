package io.techbridge.marketplace.interests.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.persistence.Instants;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has accepted which text. Only added to.
 */
@Component
class Acceptances {

	private static final String OF = """
			SELECT side, text_version, account_id, accepted_at FROM confidentiality_acceptance
			WHERE interest_id = :interest ORDER BY accepted_at""";

	private static final String ADD = """
			INSERT INTO confidentiality_acceptance (interest_id, side, text_version, account_id, accepted_at)
			VALUES (:interest, :side, :version, :account, :at)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Acceptances(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Acceptance> of(InterestId interest) {
		return this.jdbc.sql(OF).param("interest", interest.value()).query(Acceptances::acceptance).list();
	}

	void add(InterestId interest, Side side, String version, AccountId by) {
		this.jdbc.sql(ADD)
			.param("interest", interest.value())
			.param("side", side.name())
			.param("version", version)
			.param("account", by.value())
			.param("at", this.clock.instant())
			.update();
	}

	private static Acceptance acceptance(ResultSet row, int number) throws SQLException {
		return new Acceptance(Side.valueOf(row.getString("side")), row.getString("text_version"),
				new AccountId(row.getLong("account_id")), Instants.of(row, "accepted_at"));
	}

	/**
	 * That a side has accepted a text.
	 */
	record Acceptance(Side side, String version, AccountId by, Instant at) {

		boolean isOf(Side side, String version) {
			return this.side == side && this.version.equals(version);
		}

	}

}
