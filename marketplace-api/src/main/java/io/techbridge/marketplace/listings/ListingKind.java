package io.techbridge.marketplace.listings;

/**
 * The two sides of the market.
 */
public enum ListingKind {

	/** 成果: what a university or institute offers. */
	ACHIEVEMENT,

	/** 需求: what a company looks for. */
	NEED

}
