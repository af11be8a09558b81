package io.techbridge.marketplace.platform.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.testing.ApplicationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class JobLoopIT {

	private static final Message DONE = Message.of("job.removed", 1);

	private static final JobSettings QUICK = new JobSettings(true, 3, Duration.ofMillis(50));

	@Autowired
	private DataSource database;

	@Autowired
	private JobRunner runner;

	@Autowired
	private JobLoop own;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JobQueue queue;

	@Autowired
	private TransactionTemplate transactions;

	private final AtomicInteger runs = new AtomicInteger();

	private final Queue<String> givenUp = new ConcurrentLinkedQueue<>();

	private JobLoop loop;

	@BeforeEach
	void nothingIsScheduled() {
		this.jdbc.sql("DELETE FROM scheduled_tasks").update();
		this.jdbc.sql("DELETE FROM job_run WHERE job LIKE 'once %'").update();
		this.loop = loop(QUICK, this::count);
	}

	@AfterEach
	void stop() {
		this.loop.stop();
	}

	@Test
	void jobsRunAgainAndAgain() {
		this.loop.ready();

		Awaitility.await().until(() -> this.runs.get() > 3);
		assertThat(this.loop.isRunning()).isTrue();
	}

	@Test
	void nothingRunsAfterTheStopUntilTheNextStart() {
		this.loop.ready();
		Awaitility.await().until(() -> this.runs.get() > 0);

		this.loop.stop();
		var runsSoFar = this.runs.get();

		assertThat(this.loop.isRunning()).isFalse();
		this.loop.start();
		Awaitility.await().until(() -> this.runs.get() > runsSoFar);
	}

	@Test
	void anInstanceMayBeToldNotToTakePart() {
		var bystander = loop(new JobSettings(false, 3, Duration.ofMillis(50)), this::count);

		bystander.ready();

		assertThat(bystander.isRunning()).isFalse();
		assertThat(this.own.isRunning()).as("in tests").isFalse();
	}

	@Test
	void twoInstancesNeverRunAJobAtTheSameTime() {
		var atATime = new AtomicInteger();
		var most = new AtomicInteger();
		Supplier<Optional<Message>> work = () -> {
			most.accumulateAndGet(atATime.incrementAndGet(), Math::max);
			Thread.yield();
			atATime.decrementAndGet();
			return count();
		};
		this.loop = loop(QUICK, work);
		var other = loop(QUICK, work);

		this.loop.start();
		other.start();
		Awaitility.await().until(() -> this.runs.get() > 10);
		other.stop();

		assertThat(most).hasValue(1);
	}

	@Test
	void aJobThatFailedIsTriedAgainLater() {
		this.loop = loop(QUICK, () -> {
			throw new IllegalStateException("away " + count());
		});

		this.loop.start();

		Awaitility.await().until(() -> failures() == 1);
		assertThat(secondsUntilDue()).isBetween(5L, 10L);
		assertThat(this.runs).hasValue(1);
	}

	@Test
	void whatIsToBeDoneOnceIsDoneOnce() {
		var subjects = new ConcurrentLinkedQueue<Long>();
		this.loop = loop((subject, stopping) -> {
			subjects.add(subject);
			return Optional.of(DONE);
		});
		add(7);
		this.loop.start();
		add(8);

		Awaitility.await().until(() -> scheduled() == 0);
		assertThat(subjects).containsExactlyInAnyOrder(7L, 8L);
		assertThat(runsOf("once 7")).containsExactly("DONE " + ResultJson.write(DONE));
	}

	@Test
	void whatIsAskedForInATransactionThatFailsIsNotDone() {
		this.transactions.executeWithoutResult((transaction) -> {
			this.queue.add("once", 7);
			transaction.setRollbackOnly();
		});

		assertThat(scheduled()).isZero();
	}

	@Test
	void longWorkGoesOnUntilNothingIsLeft() {
		this.loop = loop((subject, stopping) -> {
			count();
			return (this.runs.get() < 4) ? Optional.empty() : Optional.of(DONE);
		});
		add(9);
		this.loop.start();

		Awaitility.await().until(() -> scheduled() == 0);
		assertThat(this.runs).hasValue(4);
		assertThat(runsOf("once 9")).containsExactly("DONE " + ResultJson.write(DONE));
	}

	@Test
	void workThatAnotherInstanceLeftWhenItDiedGoesOn() {
		this.loop = loop((subject, stopping) -> {
			count();
			return Optional.of(DONE);
		});
		add(10);
		this.jdbc.sql("""
				UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'dead',
				  last_heartbeat = UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE""").update();

		this.loop.start();

		Awaitility.await().until(() -> scheduled() == 0);
		assertThat(this.runs).hasValue(1);
	}

	@Test
	void whatFailsAgainAndAgainIsGivenUp() {
		this.loop = loop((subject, stopping) -> {
			throw new IllegalStateException("away");
		});
		add(11);
		this.jdbc.sql("UPDATE scheduled_tasks SET consecutive_failures = 4").update();

		this.loop.start();

		Awaitility.await().until(() -> scheduled() == 0);
		assertThat(this.givenUp).containsExactly("11 away");
	}

	private List<String> runsOf(String job) {
		return this.jdbc.sql("SELECT CONCAT(outcome, ' ', message) FROM job_run WHERE job = ?")
			.param(job)
			.query(String.class)
			.list();
	}

	private Optional<Message> count() {
		this.runs.incrementAndGet();
		return Optional.empty();
	}

	private JobLoop loop(JobSettings settings, Supplier<Optional<Message>> work) {
		var job = new RecurringJob("try", Schedules.fixedDelay(Duration.ofMillis(10)), work);
		return new JobLoop(this.database, List.of(job), List.of(), this.runner, settings);
	}

	private JobLoop loop(OneTimeJob.Work work) {
		var job = new OneTimeJob("once", work,
				(subject, failure) -> this.givenUp.add(subject + " " + failure.getMessage()));
		return new JobLoop(this.database, List.of(), List.of(job), this.runner, QUICK);
	}

	private void add(long subject) {
		this.transactions.executeWithoutResult((transaction) -> this.queue.add("once", subject));
	}

	private int scheduled() {
		return this.jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks").query(Integer.class).single();
	}

	private int failures() {
		return this.jdbc.sql("SELECT COALESCE(MAX(consecutive_failures), 0) FROM scheduled_tasks WHERE picked = FALSE")
			.query(Integer.class)
			.single();
	}

	private long secondsUntilDue() {
		return this.jdbc.sql("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(6), execution_time) FROM scheduled_tasks")
			.query(Long.class)
			.single();
	}

}
