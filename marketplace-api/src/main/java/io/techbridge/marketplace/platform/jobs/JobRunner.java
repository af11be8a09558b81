package io.techbridge.marketplace.platform.jobs;

import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Runs jobs and keeps account of it.
 */
@Component
class JobRunner {

	private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

	private final JobRuns runs;

	JobRunner(JobRuns runs) {
		this.runs = runs;
	}

	/**
	 * Runs a job once.
	 * @param failures how often it has failed in a row; a series is told once, at its
	 * beginning and its end
	 */
	void run(RecurringJob job, int failures) {
		var run = this.runs.start(job.name());
		try {
			job.work().get().ifPresentOrElse((result) -> this.runs.done(run, result), () -> this.runs.forget(run));
		}
		catch (RuntimeException ex) {
			onFailure(run, job.name(), failures, ex);
			throw ex;
		}
		if (failures > 0) {
			log.info("{} works again", job.name());
		}
	}

	/**
	 * Works on what is to be done once.
	 * @return whether it is finished
	 */
	boolean run(OneTimeJob job, long subject, int failures, BooleanSupplier stopping) {
		var name = job.name() + " " + subject;
		var run = this.runs.start(name);
		try {
			var done = job.work().run(subject, stopping);
			done.ifPresentOrElse((result) -> this.runs.done(run, result), () -> this.runs.forget(run));
			return done.isPresent();
		}
		catch (RuntimeException ex) {
			onFailure(run, name, failures, ex);
			throw ex;
		}
	}

	private void onFailure(long run, String job, int failures, RuntimeException ex) {
		if (failures == 0) {
			log.warn("{} failed and will be tried again", job, ex);
		}
		try {
			this.runs.failed(run, Failures.described(ex));
		}
		catch (RuntimeException unnoted) {
			ex.addSuppressed(unnoted);
		}
	}

}
