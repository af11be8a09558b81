package io.techbridge.marketplace.listings;

import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes achievements off the market that a contract gives to one partner alone.
 */
@Component
public class LeaveMarket {

	private final Listings listings;

	private final ChangeListing change;

	LeaveMarket(Listings listings, ChangeListing change) {
		this.listings = listings;
		this.change = change;
	}

	/**
	 * Takes an achievement off the market if it is on it, within the transaction of the
	 * contract.
	 * @param seller who gives it; what is another's stays on the market
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void contracted(ListingId achievement, OrganizationId seller) {
		this.listings.findById(achievement)
			.filter((listing) -> listing.organizationId().equals(seller) && listing.isPublished())
			.ifPresent(
					(listing) -> this.change.change(listing, Happening.of(HistoryAct.CONTRACTED), Listing::contracted));
	}

}
