package io.techbridge.marketplace.listings.core;

/**
 * Where an edit stands that waits beside the version others see.
 */
public enum PendingStatus {

	/** Being written. */
	DRAFT,

	/** Waits for its review. */
	SUBMITTED,

	/** Back with the owner, with comments. */
	CHANGES_REQUESTED,

	/** Refused; it can be changed or discarded. */
	REJECTED

}
