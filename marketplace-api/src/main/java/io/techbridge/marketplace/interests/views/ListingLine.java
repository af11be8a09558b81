package io.techbridge.marketplace.interests.views;

import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Status;

/**
 * One of the two listings in a line.
 *
 * @param own whether it is that of the caller's organization
 */
public record ListingLine(String id, String title, Status status, boolean own) {

	static ListingLine of(Listing listing, boolean own) {
		return new ListingLine(listing.id().toString(), listing.content().title(), listing.status(), own);
	}

}
