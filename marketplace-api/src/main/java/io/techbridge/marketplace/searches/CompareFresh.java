package io.techbridge.marketplace.searches;

import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.browsing.BrowseListings;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.listings.core.OwnedListing;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.InTheNameOf;

import org.springframework.stereotype.Component;

/**
 * Holds fresh listings against a saved search: in the name of whoever saved it, with what
 * they may see at this moment. Listings of their own organization are no news to them.
 */
@Component
class CompareFresh {

	private final BrowseListings browse;

	private final MarketListings market;

	private final InTheNameOf callers;

	CompareFresh(BrowseListings browse, MarketListings market, InTheNameOf callers) {
		this.browse = browse;
		this.market = market;
		this.callers = callers;
	}

	NewHits compare(SavedSearch search, List<ListingId> fresh) {
		return new NewHits(search,
				this.callers.find(search.accountId()).map((caller) -> found(search, fresh, caller)).orElse(List.of()));
	}

	private List<OwnedListing> found(SavedSearch search, List<ListingId> fresh, Caller caller) {
		var audience = new Audience(caller);
		var found = this.browse.among(search.kind(), search.query().toQuery(),
				fresh.stream().map(ListingId::toString).toList(), audience);
		return this.market.among(search.kind(), found.stream().map(ListingId::of).toList(), audience)
			.stream()
			.filter((owned) -> !isOwn(owned, caller))
			.toList();
	}

	private static boolean isOwn(OwnedListing owned, Caller caller) {
		return caller.membership() != null && caller.membership().organization().equals(owned.owner().id());
	}

}
