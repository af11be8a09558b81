package io.techbridge.matching;

import io.techbridge.matching.browse.ListingSearches;

/**
 * Lists of offers and of demands for people who look around. Every method throws
 * {@link SearchUnavailable} while Elasticsearch cannot be reached, and
 * {@link IllegalArgumentException} for a cursor that was not handed out by it.
 */
public final class ListingSearch {

	private final ListingSearches searches;

	ListingSearch(ListingSearches searches) {
		this.searches = searches;
	}

	/**
	 * Offers: the best answers first, or the newest if no words are given.
	 */
	public IdPage offers(BrowseQuery query) {
		return Reachable.call(() -> this.searches.offers(query));
	}

	/**
	 * Demands: the best answers first, or the newest if no words are given.
	 */
	public IdPage demands(BrowseQuery query) {
		return Reachable.call(() -> this.searches.demands(query));
	}

	/**
	 * Whether Elasticsearch answers now.
	 */
	public boolean isAvailable() {
		return this.searches.isAvailable();
	}

}
