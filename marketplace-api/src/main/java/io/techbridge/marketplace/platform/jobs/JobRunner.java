package io.techbridge.marketplace.platform.jobs;

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
			onFailure(run, job, failures, ex);
			throw ex;
		}
		if (failures > 0) {
			log.info("{} works again", job.name());
		}
	}

	private void onFailure(long run, RecurringJob job, int failures, RuntimeException ex) {
		if (failures == 0) {
			log.warn("{} failed and will be tried again", job.name(), ex);
		}
		try {
			this.runs.failed(run, Failures.described(ex));
		}
		catch (RuntimeException unnoted) {
			ex.addSuppressed(unnoted);
		}
	}

}
