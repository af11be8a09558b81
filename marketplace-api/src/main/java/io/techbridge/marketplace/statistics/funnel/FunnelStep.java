package io.techbridge.marketplace.statistics.funnel;

/**
 * A step of a listing on its way from publication to a contract. Each is counted the
 * first time it is taken; a listing may take a later one without an earlier one.
 */
public enum FunnelStep {

	/** It came onto the market: it belongs to the cohort of that day. */
	PUBLISHED,

	/** It had a match that is at least 较强, which are those that lists show. */
	STRONG_MATCH,

	/** Somebody of an organization that owns one of the two saw such a match. */
	VIEWED,

	/** An interest named it: in it, or bringing it along. */
	INTEREST,

	/** Such an interest was accepted. */
	ACCEPTED,

	/** A contract that came of it was signed. */
	SIGNED

}
