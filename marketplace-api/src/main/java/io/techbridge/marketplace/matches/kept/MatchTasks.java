package io.techbridge.marketplace.matches.kept;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.WentStale;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose matches have become stale, written down in the transaction that made them so and
 * worked off later, by any instance.
 */
@Component
class MatchTasks {

	/** A failing task waits twice as long each time, ten minutes at most. */
	private static final int LONGEST_WAIT = 600;

	private static final String NOTE = """
			INSERT INTO match_task (kind, id, version, due_at, lease_until, attempts)
			VALUES (:kind, :id, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(6)), UTC_TIMESTAMP(6), NULL, 0)
			ON DUPLICATE KEY UPDATE
			  version = GREATEST(version + 1, VALUES(version)), due_at = LEAST(due_at, VALUES(due_at)),
			  lease_until = NULL, attempts = 0""";

	/**
	 * Achievements first: what they make stale is then worked off together. What a run
	 * does anyway is left to it.
	 */
	private static final String DUE = """
			SELECT kind, id, version, attempts FROM match_task t
			WHERE due_at <= UTC_TIMESTAMP(6) AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))
			  AND NOT EXISTS (SELECT 1 FROM index_task i WHERE i.kind = t.kind AND i.id = t.id)
			  AND version >= COALESCE((SELECT covers_before FROM match_run WHERE active = 2), 0)
			  AND (kind = 'NEED' OR NOT EXISTS (SELECT 1 FROM match_run WHERE active = 1))
			ORDER BY kind, due_at LIMIT :limit""";

	private static final String LEASE = """
			UPDATE match_task SET lease_until = UTC_TIMESTAMP(6) + INTERVAL :seconds SECOND, attempts = attempts + 1
			WHERE kind = :kind AND id = :id AND version = :version
			  AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))""";

	private static final String DONE = """
			DELETE FROM match_task WHERE kind = :kind AND id = :id AND version = :version""";

	/**
	 * Written for the index long enough ago, and in it: a change that takes a while to be
	 * committed counts as newer.
	 */
	static final String SETTLED = """
			LEAST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE),
			  COALESCE((SELECT MIN(version) FROM index_task), 9223372036854775807))""";

	private static final String DONE_BEFORE = """
			DELETE FROM match_task WHERE kind = 'NEED' AND id IN (:needs) AND version < :before""";

	private static final String AGAIN = """
			UPDATE match_task
			SET lease_until = NULL, due_at = UTC_TIMESTAMP(6) + INTERVAL :seconds SECOND, attempts = :attempts
			WHERE kind = :kind AND id = :id AND version = :version""";

	private static final String QUEUE = """
			SELECT COUNT(*) AS tasks, COALESCE(SUM(attempts > 0 AND lease_until IS NULL), 0) AS failing,
			  TIMESTAMPDIFF(SECOND, MIN(IF(attempts > 0 AND lease_until IS NULL, NULL, due_at)), UTC_TIMESTAMP(6)) AS oldest
			FROM match_task""";

	private static final String BULK = """
			SELECT COUNT(*) FROM match_task t
			WHERE kind = 'ACHIEVEMENT' AND due_at <= UTC_TIMESTAMP(6)
			  AND NOT EXISTS (SELECT 1 FROM index_task i WHERE i.kind = t.kind AND i.id = t.id)
			  AND version >= COALESCE((SELECT covers_before FROM match_run WHERE active = 2), 0)
			  AND NOT EXISTS (SELECT 1 FROM match_run WHERE active = 1)""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	MatchTasks(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	@EventListener
	void on(WentStale event) {
		stale(event.kind(), event.ids());
	}

	/**
	 * Notes that the matches of some listings have to be looked at again.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void stale(IndexKind kind, Collection<Long> ids) {
		// in one order, so that two transactions do not lock each other out
		this.batches.batchUpdate(NOTE,
				ids.stream()
					.sorted()
					.map((id) -> new MapSqlParameterSource("kind", kind.name()).addValue("id", id))
					.toArray(MapSqlParameterSource[]::new));
	}

	/**
	 * Leases tasks to the caller that are due and whose listing the search index holds as
	 * it is now.
	 */
	@Transactional
	List<MatchTask> claim(int limit, Duration lease) {
		return this.jdbc.sql(DUE)
			.param("limit", limit)
			.query(MatchTask.class)
			.list()
			.stream()
			.filter((task) -> isLeased(task, lease))
			.toList();
	}

	private boolean isLeased(MatchTask task, Duration lease) {
		return statement(LEASE, task).param("seconds", lease.toSeconds()).update() == 1;
	}

	/**
	 * Forgets a task, unless it has become stale again in the meantime.
	 */
	@Transactional
	void done(MatchTask task) {
		statement(DONE, task).update();
	}

	/**
	 * The version below which everything is in the index by now.
	 */
	long settled() {
		return this.jdbc.sql("SELECT " + SETTLED).query(Long.class).single();
	}

	/**
	 * Forgets what is asked of needs that were matched meanwhile for another reason.
	 * @param before what was {@link #settled} when that began
	 */
	@Transactional
	void done(Collection<Long> needs, long before) {
		if (!needs.isEmpty()) {
			this.jdbc.sql(DONE_BEFORE).param("needs", needs).param("before", before).update();
		}
	}

	/**
	 * Gives a task back after a failure of its own.
	 */
	@Transactional
	void failed(MatchTask task) {
		again(task, Math.min(2L << Math.min(task.attempts(), 20), LONGEST_WAIT), task.attempts() + 1);
	}

	/**
	 * Gives a task back untried.
	 */
	@Transactional
	void release(MatchTask task) {
		again(task, 0, task.attempts());
	}

	/**
	 * How many achievements wait that no run takes care of.
	 */
	long achievements() {
		return this.jdbc.sql(BULK).query(Long.class).single();
	}

	/**
	 * How many tasks there are and how they fare.
	 */
	MatchQueue queue() {
		return this.jdbc.sql(QUEUE)
			.query((row, number) -> new MatchQueue(row.getLong("tasks") - row.getLong("failing"),
					row.getLong("failing"), row.getObject("oldest", Long.class)))
			.single();
	}

	private void again(MatchTask task, long seconds, int attempts) {
		statement(AGAIN, task).param("seconds", seconds).param("attempts", attempts).update();
	}

	private JdbcClient.StatementSpec statement(String sql, MatchTask task) {
		return this.jdbc.sql(sql)
			.param("kind", task.kind().name())
			.param("id", task.id())
			.param("version", task.version());
	}

}
