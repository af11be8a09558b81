package io.techbridge.marketplace.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.Grade;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * New matches that are to be told, and those that have been: a pair that has reached a
 * grade once is nothing new any more when it does so again.
 */
@Component
class MatchAlerts {

	private static final String ADD = """
			INSERT INTO match_alert (id, need_id, achievement_id, grade, need_owner_id, achievement_owner_id, noted_at,
			  need_waits, achievement_waits)
			VALUES (:id, :need, :achievement, :grade, :needOwner, :achievementOwner, :at, TRUE, TRUE)
			ON DUPLICATE KEY UPDATE need_id = VALUES(need_id)""";

	/** %1$s is the side. */
	private static final String WAITING = """
			SELECT %1$s_owner_id FROM match_alert WHERE %1$s_waits
			GROUP BY %1$s_owner_id
			HAVING MAX(noted_at) <= :quiet OR MIN(noted_at) <= :overdue
			ORDER BY MIN(noted_at)""";

	private static final String LOCK = """
			SELECT need_id, achievement_id, grade, need_owner_id, achievement_owner_id FROM match_alert
			WHERE %1$s_waits AND %1$s_owner_id = :owner ORDER BY id FOR UPDATE""";

	private static final String SETTLE = """
			UPDATE match_alert SET %1$s_waits = FALSE WHERE %1$s_waits AND %1$s_owner_id = :owner""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final Ids ids;

	private final Clock clock;

	MatchAlerts(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Notes pairs to be told to both sides.
	 */
	void add(Collection<NewPair> pairs) {
		var now = this.clock.instant();
		this.batches.batchUpdate(ADD,
				pairs.stream()
					.map((pair) -> new MapSqlParameterSource().addValue("id", this.ids.next())
						.addValue("need", pair.need().value())
						.addValue("achievement", pair.achievement().value())
						.addValue("grade", pair.grade().name())
						.addValue("needOwner", pair.needOwner().value())
						.addValue("achievementOwner", pair.achievementOwner().value())
						.addValue("at", now))
					.toArray(SqlParameterSource[]::new));
	}

	/**
	 * Whom something waits to be told, whoever has waited longest first: when nothing has
	 * been added for a while, or somebody has waited too long.
	 * @param quiet how long nothing has to be added
	 * @param longest how long anything waits at most
	 */
	List<OrganizationId> waiting(AlertSide side, Duration quiet, Duration longest) {
		Instant now = this.clock.instant();
		return this.jdbc.sql(sql(WAITING, side))
			.param("quiet", now.minus(quiet))
			.param("overdue", now.minus(longest))
			.query(Long.class)
			.list()
			.stream()
			.map(OrganizationId::new)
			.toList();
	}

	/**
	 * What waits to be told to an organization. Another instance that asks for the same
	 * waits until this transaction has ended.
	 */
	List<NewPair> lock(AlertSide side, OrganizationId owner) {
		return this.jdbc.sql(sql(LOCK, side)).param("owner", owner.value()).query(MatchAlerts::pair).list();
	}

	/**
	 * Notes that nothing waits for the organization any more.
	 */
	void settle(AlertSide side, OrganizationId owner) {
		this.jdbc.sql(sql(SETTLE, side)).param("owner", owner.value()).update();
	}

	private static String sql(String sql, AlertSide side) {
		return sql.formatted(side.name().toLowerCase(Locale.ROOT));
	}

	private static NewPair pair(ResultSet row, int number) throws SQLException {
		return new NewPair(new ListingId(row.getLong("need_id")), new OrganizationId(row.getLong("need_owner_id")),
				new ListingId(row.getLong("achievement_id")), new OrganizationId(row.getLong("achievement_owner_id")),
				Grade.valueOf(row.getString("grade")));
	}

}
