package io.techbridge.marketplace.listings.core;

import java.util.Set;

import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.matching.Demand;

/**
 * Needs as matching sees them.
 */
public final class Demands {

	private Demands() {
	}

	/**
	 * The demand of a need, in the words that others see.
	 */
	public static Demand of(OwnedListing owned) {
		var listing = owned.listing();
		var content = (NeedContent) listing.content();
		return new Demand(listing.id().toString(), content.title(), content.text(), content.keywords(), content.field(),
				content.listField(), content.minTrl(), Set.copyOf(content.transferModes()), content.budget(),
				owned.shownRegion(), Set.copyOf(content.preferredRegions()), Set.copyOf(content.excludedRegions()),
				(listing.term() != null) ? listing.term().confirmedOn() : null);
	}

}
