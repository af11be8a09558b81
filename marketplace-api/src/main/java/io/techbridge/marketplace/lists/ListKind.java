package io.techbridge.marketplace.lists;

/**
 * What a list is of.
 */
public enum ListKind {

	/** Research achievements. */
	ACHIEVEMENT,

	/** Technology needs. */
	NEED,

	/** Deals that were made elsewhere. */
	CONTRACT

}
