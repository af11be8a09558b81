package io.techbridge.marketplace.indexing;

/**
 * How far a rebuild of the search index is.
 */
public enum RebuildState {

	/** The listings are being written to the new index. */
	COPYING,

	/** What changed meanwhile is caught up with, and both sides are compared. */
	VERIFYING,

	/** The new index is in use. */
	SWAPPED,

	/** The new index was given up; the old one is still in use. */
	FAILED

}
