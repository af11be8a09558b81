package io.techbridge.marketplace.listings.core;

/**
 * What happened to a listing.
 */
public enum HistoryAct {

	CREATED, SUBMITTED, PUBLISHED, CHANGES_REQUESTED, REJECTED, EDITED, CONFIRMED, RENEWED, EXPIRED, WITHDRAWN,
	FULFILLED, DISCARDED,

	/** A contract gave it to one partner alone. */
	CONTRACTED,

	/** A trusted owner's publication was looked at afterwards. */
	SAMPLED,

	/** Its owner was told that its term runs out. */
	REMINDED

}
