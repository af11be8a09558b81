package io.techbridge.marketplace.matches.kept;

/**
 * How far a run through the whole market is.
 */
enum RunState {

	WAITING, RUNNING, DONE,

	/** An operator has stopped it; what it had done stays. */
	INTERRUPTED,

	/** It failed again and again; what it had done stays. */
	FAILED

}
