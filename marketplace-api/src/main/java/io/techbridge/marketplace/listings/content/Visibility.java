package io.techbridge.marketplace.listings.content;

/**
 * Who may see a published listing.
 */
public enum Visibility {

	/** Everybody. */
	PUBLIC,

	/** Members of verified organizations, administrators of parks and operators. */
	MEMBERS

}
