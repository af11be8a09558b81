package io.techbridge.marketplace.matches.gaps;

/**
 * What a listing does not say that would help to match it.
 */
enum Lack {

	/** The need is hard to understand: its clarity is below forty. */
	VAGUE,

	NO_INDICATORS, NO_FIELD,

	/** The achievement says nothing of how mature it is. */
	NO_MATURITY

}
