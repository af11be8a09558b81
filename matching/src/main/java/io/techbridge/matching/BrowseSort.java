package io.techbridge.matching;

/**
 * The order of a list.
 */
public enum BrowseSort {

	/** The best answers to the words first; without words as {@link #DATE}. */
	RELEVANCE,

	/** The last published or confirmed first. */
	DATE,

	/** The highest technology readiness level first, then as {@link #DATE}. */
	TRL

}
