package io.techbridge.marketplace.imports;

/**
 * What becomes of new and changed listings or contracts.
 */
enum ImportMode {

	/** They are drafts, or edits beside what is published. */
	DRAFTS,

	/** They are handed in; contracts are proposed to the other side. */
	SUBMIT

}
