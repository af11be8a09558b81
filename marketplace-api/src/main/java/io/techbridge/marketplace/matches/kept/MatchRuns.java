package io.techbridge.marketplace.matches.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The runs through the whole market, past and present. One at a time is under way, and
 * one more may wait: what is asked for while that one waits is what it will do.
 */
@Component
class MatchRuns {

	private static final String REQUEST = """
			INSERT INTO match_run
			  (id, active, state, cause, requested_at, covers_before, last_need_id, total, done, changed, failed, busy_millis,
			   interrupted)
			VALUES (:id, 1, 'WAITING', :cause, UTC_TIMESTAMP(6), 0, 0, 0, 0, 0, 0, 0, FALSE)
			ON DUPLICATE KEY UPDATE id = id""";

	private static final String FIND = """
			SELECT id, state, cause, requested_at, started_at, finished_at, last_need_id, total, done, changed, failed,
			  busy_millis, interrupted
			FROM match_run WHERE %s""";

	private static final String START = """
			UPDATE match_run SET active = 2, state = 'RUNNING', started_at = UTC_TIMESTAMP(6), total = :total,
			  covers_before = %s
			WHERE id = :id AND active = 1 AND NOT EXISTS (
			  SELECT 1 FROM (SELECT id FROM match_run WHERE active = 2) AS running)""".formatted(MatchTasks.SETTLED);

	private static final String PROGRESS = """
			UPDATE match_run
			SET last_need_id = :last, total = GREATEST(total, done + :done), done = done + :done,
			  changed = changed + :changed, failed = failed + :failed, busy_millis = busy_millis + :millis
			WHERE id = :id AND active = 2 AND last_need_id = :before""";

	private static final String FINISH = """
			UPDATE match_run SET active = NULL, state = :state, finished_at = UTC_TIMESTAMP(6)
			WHERE id = :id AND active IS NOT NULL""";

	private static final String COVERED = """
			DELETE FROM match_task WHERE version < (SELECT covers_before FROM match_run WHERE id = :id)""";

	private static final String INTERRUPT = """
			UPDATE match_run SET interrupted = TRUE WHERE id = :id AND active IS NOT NULL""";

	private static final String COUNT = "SELECT COUNT(*) FROM match_run";

	private final JdbcClient jdbc;

	private final Ids ids;

	MatchRuns(JdbcClient jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	/**
	 * Asks for a run.
	 * @return the run, and whether it is a new one
	 */
	@Transactional
	Request request(RunCause cause) {
		var id = this.ids.next();
		this.jdbc.sql(REQUEST).param("id", id).param("cause", cause.name()).update();
		var waiting = find("active = 1").orElseThrow();
		return new Request(waiting, waiting.id() == id);
	}

	/**
	 * Begins a waiting run.
	 * @return whether it is under way now; {@code false} while another one is
	 */
	boolean start(long id, int total) {
		return this.jdbc.sql(START).param("id", id).param("total", total).update() == 1;
	}

	/**
	 * Notes how far a run is.
	 * @return whether it was this one's turn; {@code false} if somebody else goes on
	 */
	boolean progress(MatchRun run, Progress progress) {
		return this.jdbc.sql(PROGRESS)
			.param("id", run.id())
			.param("before", run.lastNeed())
			.param("last", progress.last())
			.param("done", progress.done())
			.param("changed", progress.changed())
			.param("failed", progress.failed())
			.param("millis", progress.millis())
			.update() == 1;
	}

	/**
	 * Ends a run; one that is done has done what older tasks ask for.
	 */
	@Transactional
	void finish(long id, RunState state) {
		if (state == RunState.DONE) {
			this.jdbc.sql(COVERED).param("id", id).update();
		}
		this.jdbc.sql(FINISH).param("id", id).param("state", state.name()).update();
	}

	/**
	 * Has a run stop.
	 * @return whether it was waiting or under way
	 */
	boolean interrupt(long id) {
		return this.jdbc.sql(INTERRUPT).param("id", id).update() == 1;
	}

	Optional<MatchRun> find(long id) {
		return find("id = " + id);
	}

	/**
	 * A page of the runs, the latest first.
	 */
	Page<MatchRun> page(PageRequest page) {
		return new Page<>(runs("TRUE ORDER BY id DESC LIMIT " + page.limit() + " OFFSET " + page.offset()),
				page.number(), page.limit(), this.jdbc.sql(COUNT).query(Long.class).single());
	}

	private Optional<MatchRun> find(String condition) {
		return runs(condition).stream().findFirst();
	}

	private List<MatchRun> runs(String condition) {
		return this.jdbc.sql(FIND.formatted(condition)).query(MatchRuns::run).list();
	}

	private static MatchRun run(ResultSet row, int number) throws SQLException {
		return new MatchRun(row.getLong("id"), RunState.valueOf(row.getString("state")),
				RunCause.valueOf(row.getString("cause")), Instants.of(row, "requested_at"),
				Instants.ofNullable(row, "started_at"), Instants.ofNullable(row, "finished_at"),
				row.getLong("last_need_id"), row.getInt("total"), row.getInt("done"), row.getInt("changed"),
				row.getInt("failed"), row.getLong("busy_millis"), row.getBoolean("interrupted"));
	}

	/**
	 * A run that was asked for.
	 *
	 * @param isNew whether it did not wait already
	 */
	record Request(MatchRun run, boolean isNew) {

	}

	/**
	 * What was done since the last note.
	 *
	 * @param last the last need that is done
	 */
	record Progress(long last, int done, int changed, int failed, long millis) {

	}

}
