package io.techbridge.marketplace.platform.indexing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.techbridge.marketplace.platform.persistence.Instants;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has become stale in the search index, written down in the transaction that made it
 * stale and worked off later, by any instance.
 */
@Component
public class IndexTasks {

	private static final String RAISE = """
			UPDATE listing SET search_version =
			  GREATEST(search_version + 1, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(6)))
			WHERE id IN (:ids)""";

	private static final String NOTE = """
			INSERT INTO index_task (kind, id, version, due_at, lease_until, attempts)
			SELECT kind, id, search_version, UTC_TIMESTAMP(6), NULL, 0 FROM listing WHERE kind = :kind AND %s
			ON DUPLICATE KEY UPDATE
			  version = VALUES(version), due_at = VALUES(due_at), lease_until = NULL, attempts = 0""";

	private static final String DUE = """
			SELECT kind, id, version, attempts FROM index_task
			WHERE due_at <= UTC_TIMESTAMP(6) AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))
			ORDER BY due_at LIMIT :limit FOR UPDATE SKIP LOCKED""";

	private static final String LEASE = """
			UPDATE index_task SET lease_until = UTC_TIMESTAMP(6) + INTERVAL :seconds SECOND, attempts = attempts + 1
			WHERE kind = :kind AND id = :id""";

	private static final String DONE = """
			DELETE FROM index_task WHERE kind = :kind AND id = :id AND version = :version""";

	private static final String AGAIN = """
			UPDATE index_task
			SET lease_until = NULL, due_at = UTC_TIMESTAMP(6) + INTERVAL :seconds SECOND, attempts = :attempts
			WHERE kind = :kind AND id = :id AND version = :version""";

	private static final String BEHIND = "SELECT EXISTS (SELECT 1 FROM index_task WHERE kind = :kind)";

	private static final String WAITING = "SELECT id FROM index_task WHERE id IN (:ids)";

	private static final String DUE_BEFORE = "SELECT EXISTS (SELECT 1 FROM index_task WHERE due_at <= :instant)";

	private static final String LEASED_BEFORE = """
			SELECT EXISTS (SELECT 1 FROM index_task
			  WHERE lease_until > UTC_TIMESTAMP(6) AND lease_until <= :instant + INTERVAL :seconds SECOND)""";

	private static final String QUEUE = """
			SELECT COUNT(*) AS tasks, COALESCE(SUM(attempts > 0 AND lease_until IS NULL), 0) AS failing,
			  TIMESTAMPDIFF(SECOND, MIN(IF(attempts > 0 AND lease_until IS NULL, NULL, due_at)), UTC_TIMESTAMP(6)) AS oldest
			FROM index_task WHERE kind = :kind""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final ApplicationEventPublisher events;

	IndexTasks(JdbcClient jdbc, NamedParameterJdbcTemplate batches, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.events = events;
	}

	/**
	 * Notes that what the index holds of the given rows is out of date, and tells
	 * whatever else is made from them: {@link WentStale}. To be called after they have
	 * been saved, in the same transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void stale(IndexKind kind, Collection<Long> ids) {
		if (!ids.isEmpty()) {
			this.jdbc.sql(RAISE).param("ids", ids).update();
			this.jdbc.sql(NOTE.formatted("id IN (:ids)")).param("kind", kind.name()).param("ids", ids).update();
			this.events.publishEvent(new WentStale(kind, List.copyOf(ids)));
		}
	}

	/**
	 * Notes that the index lacks every row of the kind, because it has just been created.
	 */
	@Transactional
	public void allMissing(IndexKind kind) {
		this.jdbc.sql(NOTE.formatted("TRUE")).param("kind", kind.name()).update();
	}

	/**
	 * Leases due tasks to the caller, the longest due first. A lease that runs out makes
	 * a task due again.
	 */
	@Transactional
	public List<IndexTask> claim(int limit, Duration lease) {
		var tasks = this.jdbc.sql(DUE).param("limit", limit).query(IndexTask.class).list();
		forEach(tasks, LEASE, (task) -> Map.of("seconds", lease.toSeconds()));
		return tasks;
	}

	/**
	 * Forgets tasks, except those that have become stale again in the meantime.
	 */
	@Transactional
	public void done(List<IndexTask> tasks) {
		forEach(tasks, DONE, (task) -> Map.of());
	}

	/**
	 * Gives tasks back after a failure of their own; each waits longer after each
	 * attempt.
	 */
	@Transactional
	public void failed(List<IndexTask> tasks) {
		forEach(tasks, AGAIN,
				(task) -> Map.of("seconds", Backoff.seconds(task.attempts()), "attempts", task.attempts() + 1));
	}

	/**
	 * Gives tasks back untried.
	 */
	@Transactional
	public void release(List<IndexTask> tasks) {
		forEach(tasks, AGAIN, (task) -> Map.of("seconds", 0, "attempts", task.attempts()));
	}

	/**
	 * Whether anything of the kind is still to be written.
	 */
	public boolean isBehind(IndexKind kind) {
		return this.jdbc.sql(BEHIND).param("kind", kind.name()).query(Boolean.class).single();
	}

	/**
	 * Those of some rows of which something is still to be written, of whatever kind.
	 */
	public Set<Long> waiting(Collection<Long> ids) {
		return ids.isEmpty() ? Set.of()
				: new HashSet<>(this.jdbc.sql(WAITING).param("ids", ids).query(Long.class).list());
	}

	/**
	 * Whether a task that was due at the given instant has not been tried since.
	 */
	public boolean isBehind(Instant dueAt) {
		return this.jdbc.sql(DUE_BEFORE).param("instant", dueAt).query(Boolean.class).single();
	}

	/**
	 * Whether somebody may still be at work on a task that was leased before the given
	 * instant.
	 * @param lease how long tasks are leased
	 */
	public boolean isLeasedSinceBefore(Instant instant, Duration lease) {
		return this.jdbc.sql(LEASED_BEFORE)
			.param("instant", instant)
			.param("seconds", lease.toSeconds())
			.query(Boolean.class)
			.single();
	}

	/**
	 * How many tasks of a kind there are and how they fare.
	 */
	public IndexQueue queue(IndexKind kind) {
		return this.jdbc.sql(QUEUE)
			.param("kind", kind.name())
			.query((row, number) -> new IndexQueue(row.getLong("tasks") - row.getLong("failing"),
					row.getLong("failing"), row.getObject("oldest", Long.class)))
			.single();
	}

	/**
	 * The instant it is for the database, by which tasks are due.
	 */
	public Instant now() {
		return this.jdbc.sql("SELECT UTC_TIMESTAMP(6) AS at").query((row, number) -> Instants.of(row, "at")).single();
	}

	/**
	 * The version of what became stale at an instant.
	 */
	public static long version(Instant instant) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
	}

	private void forEach(List<IndexTask> tasks, String sql, Function<IndexTask, Map<String, ?>> more) {
		if (!tasks.isEmpty()) {
			this.batches.batchUpdate(sql,
					tasks.stream()
						.map((task) -> new MapSqlParameterSource(more.apply(task)).addValue("kind", task.kind().name())
							.addValue("id", task.id())
							.addValue("version", task.version()))
						.toArray(SqlParameterSource[]::new));
		}
	}

}
