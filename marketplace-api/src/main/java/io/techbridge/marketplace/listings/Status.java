package io.techbridge.marketplace.listings;

/**
 * Where a listing stands in its life. Only published ones are found.
 */
public enum Status {

	DRAFT, SUBMITTED, CHANGES_REQUESTED, PUBLISHED, REJECTED, EXPIRED, WITHDRAWN, FULFILLED

}
