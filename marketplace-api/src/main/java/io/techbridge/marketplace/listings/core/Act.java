package io.techbridge.marketplace.listings.core;

/**
 * What can be done with a listing.
 */
public enum Act {

	/** Write on, or begin an edit of what is published. */
	EDIT,

	/** Hand in what was written. */
	SUBMIT,

	/** Throw an edit away; what is published stays. */
	DISCARD,

	/** Say that it still holds, which gives it another term. */
	CONFIRM,

	/** Bring it back after its term has run out. */
	RENEW,

	/** Take it back. */
	WITHDRAW,

	/** Say that a need has found its answer. */
	FULFIL,

	/** Start anew from one that is over. */
	COPY,

	/** Delete a draft. */
	DELETE

}
