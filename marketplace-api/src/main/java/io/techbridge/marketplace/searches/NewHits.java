package io.techbridge.marketplace.searches;

import java.util.List;

import io.techbridge.marketplace.listings.core.OwnedListing;

/**
 * Listings of a round that a search finds, as whoever saved it may see them.
 */
record NewHits(SavedSearch search, List<OwnedListing> found) {

}
