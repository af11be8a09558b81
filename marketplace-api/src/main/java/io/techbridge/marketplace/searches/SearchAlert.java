package io.techbridge.marketplace.searches;

/**
 * What somebody wants to be told of a saved search.
 */
enum SearchAlert {

	/** Nothing; what is new is counted where they look at it. */
	NONE,

	/** What it newly finds. */
	NEW

}
