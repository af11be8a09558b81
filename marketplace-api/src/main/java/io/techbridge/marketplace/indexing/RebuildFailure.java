package io.techbridge.marketplace.indexing;

/**
 * Why a rebuild of the search index was given up.
 */
public enum RebuildFailure {

	/** Somebody deleted the new index. */
	INDEX_GONE,

	/** The new index still differs from the database after several repairs. */
	DIFFERENT

}
