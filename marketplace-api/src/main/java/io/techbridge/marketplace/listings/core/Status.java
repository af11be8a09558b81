package io.techbridge.marketplace.listings.core;

/**
 * Where a listing stands in its life. Only published ones are found.
 */
public enum Status {

	/** Being written; nobody else sees it. */
	DRAFT,

	/** Waits for its review. */
	SUBMITTED,

	/** Back with its owner, with comments. */
	CHANGES_REQUESTED,

	/** On the market. */
	PUBLISHED,

	/** Refused for good. */
	REJECTED,

	/** Its time has run out; it can be renewed. */
	EXPIRED,

	/** Taken back. */
	WITHDRAWN,

	/** A need that has found its answer. */
	FULFILLED

}
