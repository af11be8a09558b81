package io.techbridge.marketplace.statistics.answers;

/**
 * How an interest came to nothing for a reason.
 */
enum Ending {

	/** It was not answered with a talk. */
	DECLINED,

	/** The talk was ended. */
	FAILED

}
