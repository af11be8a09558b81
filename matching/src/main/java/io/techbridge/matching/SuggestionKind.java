package io.techbridge.matching;

/**
 * What somebody may be about to type.
 */
public enum SuggestionKind {

	/** The title of an entry. */
	TITLE,

	/** A keyword that entries have. */
	KEYWORD,

	/** The name of an owner. */
	OWNER

}
