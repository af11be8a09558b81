package io.techbridge.marketplace.platform.jobs;

/**
 * How a run of a job went.
 */
enum JobOutcome {

	RUNNING, DONE, FAILED

}
