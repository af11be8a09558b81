package io.techbridge.marketplace.contracts.web;

import io.techbridge.marketplace.contracts.web.ContractDetail.TracedListing;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the listings behind a contract are called, for those who may see them.
 */
@Component
class TracedTitles {

	private final MarketListings market;

	TracedTitles(MarketListings market) {
		this.market = market;
	}

	@Nullable TracedListing achievement(@Nullable ListingId id, Caller caller) {
		return listing(ListingKind.ACHIEVEMENT, id, caller);
	}

	@Nullable TracedListing need(@Nullable ListingId id, Caller caller) {
		return listing(ListingKind.NEED, id, caller);
	}

	private @Nullable TracedListing listing(ListingKind kind, @Nullable ListingId id, Caller caller) {
		if (id == null) {
			return null;
		}
		try {
			var owned = this.market.get(kind, id, new Audience(caller));
			return new TracedListing(id.toString(), owned.listing().content().title());
		}
		catch (NotFound ex) {
			// it left the market or is not for the caller; that the contract came of it
			// stays
			return new TracedListing(id.toString(), null);
		}
	}

}
