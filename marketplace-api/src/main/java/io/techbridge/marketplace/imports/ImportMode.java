package io.techbridge.marketplace.imports;

/**
 * What becomes of new and changed listings.
 */
enum ImportMode {

	/** They are drafts, or edits beside what is published. */
	DRAFTS,

	/** They are handed in. */
	SUBMIT

}
