package io.techbridge.marketplace.matches.kept;

import io.techbridge.marketplace.platform.jobs.JobQueue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for all needs to be matched anew, in the background.
 */
@Component
public class MatchTheMarket {

	private final MatchRuns runs;

	private final JobQueue jobs;

	MatchTheMarket(MatchRuns runs, JobQueue jobs) {
		this.runs = runs;
		this.jobs = jobs;
	}

	/**
	 * Asks for a run, unless one is waiting that has not begun yet.
	 * @return the id of the run that will do it
	 */
	@Transactional
	public long request(RunCause cause) {
		var request = this.runs.request(cause);
		if (request.isNew()) {
			this.jobs.add(MatchMarket.JOB, request.run().id());
		}
		return request.run().id();
	}

}
