package io.techbridge.marketplace.searches;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.listings.ListingKind;

/**
 * A saved search as its holder sees it.
 *
 * @param newHits how many listings it has found that the holder has not looked at
 * @param version what a change of it must name
 */
@Schema(name = "SavedSearch")
record SavedSearchResponse(String id, ListingKind kind, String name, SavedQuery query, SearchAlert alert,
		boolean paused, Instant createdAt, long newHits, String version) {

	static SavedSearchResponse of(SavedSearch search, long newHits) {
		return new SavedSearchResponse(search.id().toString(), search.kind(), search.name(), search.query(),
				search.alert(), search.paused(), search.createdAt(), newHits, String.valueOf(search.version()));
	}

}
