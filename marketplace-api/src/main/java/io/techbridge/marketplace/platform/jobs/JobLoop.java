package io.techbridge.marketplace.platform.jobs;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Runs all jobs when they are due, from the moment the application is ready until it
 * stops. Any number of instances do so side by side, each job in one of them.
 */
@Component
class JobLoop implements SmartLifecycle {

	private static final Duration HEARTBEAT = Duration.ofSeconds(10);

	/** After that many an instance counts as dead, and others go on with its work. */
	private static final int MISSED_HEARTBEATS = 4;

	/** What is to be done once is tried that often. */
	private static final int MOST_ATTEMPTS = 5;

	/** Less than the phase of the shutdown that waits for this. */
	private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

	private final DataSource database;

	private final List<RecurringJob> jobs;

	private final List<OneTimeJob> oneTimeJobs;

	private final JobRunner runner;

	private final JobSettings settings;

	private volatile @Nullable Scheduler scheduler;

	JobLoop(DataSource database, List<RecurringJob> jobs, List<OneTimeJob> oneTimeJobs, JobRunner runner,
			JobSettings settings) {
		this.database = database;
		this.jobs = jobs;
		this.oneTimeJobs = oneTimeJobs;
		this.runner = runner;
		this.settings = settings;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		if (this.settings.enabled()) {
			start();
		}
	}

	/** Somebody waits for it. */
	@TransactionalEventListener
	void on(JobQueue.JobAdded event) {
		var running = this.scheduler;
		if (running != null) {
			running.triggerCheckForDueExecutions();
		}
	}

	/** Not before everything is up: {@link #ready()}. */
	@Override
	public boolean isAutoStartup() {
		return false;
	}

	@Override
	public synchronized void start() {
		if (this.scheduler == null) {
			this.scheduler = scheduler();
			this.scheduler.start();
		}
	}

	@Override
	public synchronized void stop() {
		if (this.scheduler != null) {
			this.scheduler.stop();
			this.scheduler = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.scheduler != null;
	}

	/**
	 * MariaDB is treated as the MySQL it resembles: both know {@code SKIP LOCKED}, but
	 * db-scheduler would not make use of it there. Failures are told by the runner.
	 */
	private Scheduler scheduler() {
		return Scheduler.create(this.database, this.oneTimeJobs.stream().<Task<?>>map(this::task).toList())
			.startTasks(this.jobs.stream().map(this::task).toList())
			.jdbcCustomization(new MySQL8JdbcCustomization(true))
			.alwaysPersistTimestampInUTC()
			.pollUsingLockAndFetch(0.5, 1)
			.pollingInterval(this.settings.poll())
			.threads(this.settings.threads())
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(MISSED_HEARTBEATS)
			.shutdownMaxWait(LONGEST_STOP)
			.failureLogging(LogLevel.OFF, false)
			.build();
	}

	private RecurringTask<Void> task(RecurringJob job) {
		return Tasks.recurring(job.name(), job.schedule())
			.onFailure(JobLoop::tryAgain)
			.execute((instance, context) -> this.runner.run(job, context.getExecution().consecutiveFailures));
	}

	private CustomTask<Void> task(OneTimeJob job) {
		return Tasks.custom(job.name(), Void.class)
			.onFailure((failed, operations) -> tryAgainOrGiveUp(job, failed, operations))
			.onDeadExecutionRevive()
			.execute((instance, context) -> work(job, instance, context));
	}

	/** A part of the work may be left over; it goes on behind what else is due. */
	private CompletionHandler<Void> work(OneTimeJob job, TaskInstance<Void> instance, ExecutionContext context) {
		var finished = this.runner.run(job, subject(instance), context.getExecution().consecutiveFailures,
				() -> context.getSchedulerState().isShuttingDown());
		return (done, operations) -> {
			if (finished) {
				operations.remove();
			}
			else {
				operations.reschedule(done, done.getTimeDone());
			}
		};
	}

	private static void tryAgainOrGiveUp(OneTimeJob job, ExecutionComplete failed,
			ExecutionOperations<Void> operations) {
		if (failed.getExecution().consecutiveFailures + 1 < MOST_ATTEMPTS) {
			tryAgain(failed, operations);
			return;
		}
		job.givenUp()
			.accept(subject(failed.getExecution().taskInstance),
					failed.getCause().orElseGet(() -> new IllegalStateException("The instance died")));
		operations.remove();
	}

	private static long subject(TaskInstance<?> instance) {
		return Long.parseLong(instance.getId());
	}

	private static void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> operations) {
		var delay = RetryDelay.after(failed.getExecution().consecutiveFailures);
		operations.reschedule(failed, failed.getTimeDone().plus(delay));
	}

}
