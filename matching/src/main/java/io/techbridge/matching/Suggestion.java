package io.techbridge.matching;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody may be about to type.
 *
 * @param text the whole of it
 * @param kind what it is
 * @param id the entry with that title or the owner with that name, {@code null} for a
 * keyword
 */
public record Suggestion(String text, Kind kind, @Nullable String id) {

	/** What a suggestion is. */
	public enum Kind {

		/** The title of an entry. */
		TITLE,

		/** A keyword that entries have. */
		KEYWORD,

		/** The name of an owner. */
		OWNER

	}

}
