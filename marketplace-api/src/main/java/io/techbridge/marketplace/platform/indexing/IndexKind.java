package io.techbridge.marketplace.platform.indexing;

/**
 * What the search index holds: copies of the two kinds of rows in the table of listings.
 */
public enum IndexKind {

	ACHIEVEMENT, NEED

}
