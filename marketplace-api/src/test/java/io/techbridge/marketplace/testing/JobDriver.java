package io.techbridge.marketplace.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.platform.jobs.OneTimeJob;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.problems.Message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Does what jobs do, when a test wants it.
 */
@Component
public class JobDriver {

	private static final String NEXT = """
			SELECT task_name, task_instance FROM scheduled_tasks WHERE task_name IN (:jobs)
			ORDER BY execution_time LIMIT 1""";

	private static final String DONE = "DELETE FROM scheduled_tasks WHERE task_name = :job AND task_instance = :subject";

	private final List<RecurringJob> jobs;

	private final List<OneTimeJob> oneTimeJobs;

	private final JdbcClient jdbc;

	JobDriver(List<RecurringJob> jobs, List<OneTimeJob> oneTimeJobs, JdbcClient jdbc) {
		this.jobs = jobs;
		this.oneTimeJobs = oneTimeJobs;
		this.jdbc = jdbc;
	}

	/**
	 * Does all that somebody has asked to be done once.
	 */
	public void workOff() {
		for (var next = next(); next.isPresent(); next = next()) {
			run(next.get().getKey(), next.get().getValue());
			this.jdbc.sql(DONE).param("job", next.get().getKey()).param("subject", next.get().getValue()).update();
		}
	}

	/**
	 * Does what is done when something has failed again and again.
	 */
	public void giveUp(String name, long subject) {
		oneTimeJob(name).givenUp().accept(subject, new IllegalStateException("failed again and again"));
	}

	private OneTimeJob oneTimeJob(String name) {
		return this.oneTimeJobs.stream().filter((job) -> job.name().equals(name)).findFirst().orElseThrow();
	}

	private void run(String name, String subject) {
		var named = oneTimeJob(name);
		while (named.work().run(Long.parseLong(subject), () -> false).isEmpty()) {
			// there is more to do
		}
	}

	private Optional<Map.Entry<String, String>> next() {
		var names = this.oneTimeJobs.stream().map(OneTimeJob::name).toList();
		return this.jdbc.sql(NEXT)
			.param("jobs", names)
			.query((row, number) -> Map.entry(row.getString("task_name"), row.getString("task_instance")))
			.optional();
	}

	/**
	 * Runs the work of a job once.
	 * @return what it tells of it
	 */
	public Optional<Message> run(String name) {
		var named = this.jobs.stream().filter((job) -> job.name().equals(name)).findFirst();
		return named.orElseThrow(() -> new AssertionError("No job is called " + name)).work().get();
	}

}
