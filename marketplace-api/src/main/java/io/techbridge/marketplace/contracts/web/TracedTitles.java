package io.techbridge.marketplace.contracts.web;

import io.techbridge.marketplace.contracts.web.ContractDetail.TracedListing;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Listings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the listings behind a contract are called, for its sides and operators: both sides
 * know what they agreed on, whatever has become of the listing.
 */
@Component
class TracedTitles {

	private final Listings listings;

	TracedTitles(Listings listings) {
		this.listings = listings;
	}

	@Nullable TracedListing of(@Nullable ListingId id) {
		return (id != null)
				? new TracedListing(id.toString(), this.listings.findById(id).orElseThrow().content().title()) : null;
	}

}
