package io.techbridge.marketplace.listings.browsing;

import java.util.List;

import io.techbridge.matching.Suggestion;

/**
 * What somebody may be about to type.
 */
public record SuggestionList(List<Suggestion> suggestions) {

}
