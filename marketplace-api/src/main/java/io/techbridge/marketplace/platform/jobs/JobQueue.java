package io.techbridge.marketplace.platform.jobs;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be done once, as soon as possible: written down in the transaction that asks
 * for it, so that the one does not happen without the other.
 */
@Component
public class JobQueue {

	private static final String ADD = """
			INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
			VALUES (:job, :subject, :at, FALSE, 1)""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	JobQueue(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Has a job done for a subject.
	 * @param job the name of a {@link OneTimeJob}
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(String job, long subject) {
		this.jdbc.sql(ADD)
			.param("job", job)
			.param("subject", Long.toString(subject))
			.param("at", this.clock.instant())
			.update();
		this.events.publishEvent(new JobAdded(job));
	}

	/**
	 * Something is to be done.
	 */
	record JobAdded(String job) {

	}

}
