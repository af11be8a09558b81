package io.techbridge.marketplace.listings.core;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where a listing stands in its life. Only published ones are found.
 */
@Schema(name = "ListingStatus")
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
