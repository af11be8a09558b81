package io.techbridge.marketplace.platform.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.testing.ApplicationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class JobLoopIT {

	private static final JobSettings QUICK = new JobSettings(true, 3, Duration.ofMillis(50));

	@Autowired
	private DataSource database;

	@Autowired
	private JobRunner runner;

	@Autowired
	private JobLoop own;

	@Autowired
	private JdbcClient jdbc;

	private final AtomicInteger runs = new AtomicInteger();

	private JobLoop loop;

	@BeforeEach
	void nothingIsScheduled() {
		this.jdbc.sql("DELETE FROM scheduled_tasks").update();
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
		Supplier<Optional<String>> work = () -> {
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

	private Optional<String> count() {
		this.runs.incrementAndGet();
		return Optional.empty();
	}

	private JobLoop loop(JobSettings settings, Supplier<Optional<String>> work) {
		var job = new RecurringJob("try", Schedules.fixedDelay(Duration.ofMillis(10)), work);
		return new JobLoop(this.database, List.of(job), this.runner, settings);
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
