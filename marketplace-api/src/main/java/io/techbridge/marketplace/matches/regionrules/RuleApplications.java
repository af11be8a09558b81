package io.techbridge.marketplace.matches.regionrules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.persistence.Instants;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows that say how far changes of rules have been applied.
 */
@Component
class RuleApplications {

	private static final String REQUEST = """
			INSERT INTO region_rule_application
			  (id, rule_id, state, requested_at, last_need_id, total, done, changed, busy_millis)
			VALUES (:id, :rule, 'WAITING', UTC_TIMESTAMP(6), 0, :total, 0, 0, 0)""";

	private static final String SELECT = """
			SELECT id, rule_id, state, requested_at, finished_at, last_need_id, total, done, changed, busy_millis
			FROM region_rule_application WHERE %s""";

	private static final String LATEST = """
			id IN (SELECT MAX(id) FROM region_rule_application WHERE rule_id IN (:rules) GROUP BY rule_id)""";

	private static final String PROGRESS = """
			UPDATE region_rule_application
			SET state = 'RUNNING', last_need_id = :last, done = done + :done, changed = changed + :changed,
			  busy_millis = busy_millis + :millis
			WHERE id = :id AND last_need_id = :before AND finished_at IS NULL""";

	private static final String FINISH = """
			UPDATE region_rule_application SET state = :state, finished_at = UTC_TIMESTAMP(6)
			WHERE id = :id AND finished_at IS NULL""";

	private final JdbcClient jdbc;

	RuleApplications(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Notes that a change is to be applied.
	 * @param total how many needs it touches
	 */
	void request(long change, RuleId rule, long total) {
		this.jdbc.sql(REQUEST).param("id", change).param("rule", rule.value()).param("total", total).update();
	}

	/**
	 * One that is not finished.
	 */
	Optional<Row> underWay(long change) {
		return this.jdbc.sql(SELECT.formatted("id = :id AND finished_at IS NULL"))
			.param("id", change)
			.query(RuleApplications::row)
			.optional();
	}

	/**
	 * The latest of each of the rules that has one.
	 */
	Map<RuleId, RuleApplication> latest(Collection<RuleId> rules) {
		if (rules.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(SELECT.formatted(LATEST))
			.param("rules", rules.stream().map(RuleId::value).toList())
			.query(RuleApplications::row)
			.list()
			.stream()
			.collect(Collectors.toMap(Row::rule, Row::application));
	}

	/**
	 * Notes how far one is.
	 * @param last the last need that is done
	 * @return whether it was the caller's turn; {@code false} if somebody else goes on
	 */
	boolean progress(Row before, long last, int done, int changed, long millis) {
		return this.jdbc.sql(PROGRESS)
			.param("id", before.change())
			.param("before", before.lastNeed())
			.param("last", last)
			.param("done", done)
			.param("changed", changed)
			.param("millis", millis)
			.update() == 1;
	}

	void finish(long change, ApplicationState state) {
		this.jdbc.sql(FINISH).param("id", change).param("state", state.name()).update();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		var done = row.getInt("done");
		var application = new RuleApplication(ApplicationState.valueOf(row.getString("state")), row.getInt("total"),
				done, row.getInt("changed"), rate(done, row.getLong("busy_millis")), Instants.of(row, "requested_at"),
				Instants.ofNullable(row, "finished_at"));
		return new Row(row.getLong("id"), new RuleId(row.getLong("rule_id")), row.getLong("last_need_id"), application);
	}

	private static double rate(int done, long millis) {
		return (millis > 0) ? Math.round(done * 10_000.0 / millis) / 10.0 : 0;
	}

	/**
	 * A row.
	 *
	 * @param lastNeed the last need that is done, 0 at the beginning
	 */
	record Row(long change, RuleId rule, long lastNeed, RuleApplication application) {

	}

}
