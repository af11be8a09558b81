package io.techbridge.marketplace.listings.core;

import java.util.List;

import io.techbridge.marketplace.listings.ListingId;

/**
 * Listings have been saved that may say something else by now, all in the transaction
 * that still runs.
 */
public record ListingsSaved(List<ListingId> ids) {

	public ListingsSaved {
		ids = List.copyOf(ids);
	}

	/**
	 * Tells of some listings.
	 */
	public static ListingsSaved of(List<Listing> listings) {
		return new ListingsSaved(listings.stream().map(Listing::id).toList());
	}

}
