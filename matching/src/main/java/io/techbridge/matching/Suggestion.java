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
public record Suggestion(String text, SuggestionKind kind, @Nullable String id) {

}
