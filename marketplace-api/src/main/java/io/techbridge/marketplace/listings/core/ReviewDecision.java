package io.techbridge.marketplace.listings.core;

/**
 * What a review came to.
 */
public enum ReviewDecision {

	APPROVED, CHANGES_REQUESTED, REJECTED

}
