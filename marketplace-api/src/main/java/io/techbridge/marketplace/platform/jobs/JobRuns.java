package io.techbridge.marketplace.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What jobs did and when.
 */
@Component
class JobRuns {

	/** What the column holds. */
	static final int LONGEST_MESSAGE = 500;

	private static final String START = """
			INSERT INTO job_run (id, job, started_at, outcome) VALUES (:id, :job, :at, 'RUNNING')""";

	private static final String INTERRUPTED = """
			UPDATE job_run SET outcome = 'FAILED', ended_at = :at, message = :message
			WHERE job = :job AND outcome = 'RUNNING'""";

	private static final String END = """
			UPDATE job_run SET outcome = :outcome, ended_at = :at, message = :message WHERE id = :id""";

	private static final String FORGET = "DELETE FROM job_run WHERE id = :id";

	private static final String FORGET_OLD = "DELETE FROM job_run WHERE started_at < :limit";

	private static final String FIND = """
			SELECT id, job, started_at, ended_at, outcome, message FROM job_run %s
			ORDER BY started_at DESC, id DESC LIMIT :limit OFFSET :offset""";

	private static final String COUNT = "SELECT COUNT(*) FROM job_run %s";

	private static final String WANTED = """
			WHERE (:outcome IS NULL OR outcome = :outcome) AND (:since IS NULL OR started_at >= :since)""";

	private final JdbcClient jdbc;

	private final Ids ids;

	private final JobTexts texts;

	private final Clock clock;

	JobRuns(JdbcClient jdbc, Ids ids, JobTexts texts, Clock clock) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Notes that a job has begun. Since it never runs twice at a time, a run that seems
	 * to be going on has died with its instance.
	 * @return the id of the run
	 */
	long start(String job) {
		var id = this.ids.next();
		var now = this.clock.instant();
		this.jdbc.sql(INTERRUPTED).param("job", job).param("at", now).param("message", JobTexts.INTERRUPTED).update();
		this.jdbc.sql(START).param("id", id).param("job", job).param("at", now).update();
		return id;
	}

	void done(long id, Message result) {
		end(id, JobOutcome.DONE, RecurringJob.WITHOUT_WORDS.equals(result) ? null : ResultJson.write(result));
	}

	void failed(long id, String message) {
		end(id, JobOutcome.FAILED, shortened(message));
	}

	/**
	 * Removes a run in which there was nothing to do.
	 */
	void forget(long id) {
		this.jdbc.sql(FORGET).param("id", id).update();
	}

	int forgetBefore(Instant limit) {
		return this.jdbc.sql(FORGET_OLD).param("limit", limit).update();
	}

	/**
	 * A page of the runs, the latest first, in the words of the caller.
	 */
	Page<JobRun> find(JobRunFilter filter, PageRequest page) {
		var runs = wanted(FIND, filter).param("limit", page.limit())
			.param("offset", page.offset())
			.query(this::run)
			.list();
		var total = wanted(COUNT, filter).query(Long.class).single();
		return new Page<>(runs, page.number(), page.limit(), total);
	}

	private JdbcClient.StatementSpec wanted(String sql, JobRunFilter filter) {
		return this.jdbc.sql(sql.formatted(WANTED))
			.param("outcome", (filter.outcome() != null) ? filter.outcome().name() : null)
			.param("since", filter.since());
	}

	private JobRun run(ResultSet row, int number) throws SQLException {
		var outcome = JobOutcome.valueOf(row.getString("outcome"));
		return new JobRun(row.getString("id"), row.getString("job"), Instants.of(row, "started_at"),
				Instants.ofNullable(row, "ended_at"), outcome, this.texts.of(outcome, row.getString("message")));
	}

	private void end(long id, JobOutcome outcome, @Nullable String message) {
		this.jdbc.sql(END)
			.param("id", id)
			.param("outcome", outcome.name())
			.param("at", this.clock.instant())
			.param("message", message)
			.update();
	}

	private static String shortened(String message) {
		return (message.length() <= LONGEST_MESSAGE) ? message : message.substring(0, LONGEST_MESSAGE - 1) + "…";
	}

}
