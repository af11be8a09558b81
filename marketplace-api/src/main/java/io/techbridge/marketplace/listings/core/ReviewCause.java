package io.techbridge.marketplace.listings.core;

/**
 * Why a listing waits for a review.
 */
public enum ReviewCause {

	/** It is to be published for the first time. */
	FIRST,

	/** What is published is to change. */
	CHANGE,

	/** A trusted owner has published without review. */
	SAMPLE

}
