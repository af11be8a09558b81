package io.techbridge.marketplace.listings.core;

import java.util.Set;

import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.Demand;
import io.techbridge.matching.DemandBuilder;

/**
 * Needs as matching sees them.
 */
public final class Demands {

	private Demands() {
	}

	/**
	 * The demand of a need, in the words that others see. Where the company stays unnamed
	 * it has no park and no region finer than a city even for the company itself, so that
	 * a pair has one score whoever asks.
	 */
	public static Demand of(OwnedListing owned) {
		var listing = owned.listing();
		var content = (NeedContent) listing.content();
		return DemandBuilder.builder()
			.id(listing.id().toString())
			.title(content.title())
			.text(content.text())
			.keywords(content.keywords())
			.field(content.field())
			.listField(content.listField())
			.industries(content.industries().stream().map(IndustryCode::value).toList())
			.indicators(content.indicators().stream().map(Indicator::compared).toList())
			.minTrl(content.minTrl())
			.modes(Set.copyOf(content.transferModes()))
			.budget(content.budget())
			.deadline(content.deadline())
			.region(owned.publicRegion())
			.park(owned.publicPark())
			.preferredRegions(Set.copyOf(content.preferredRegions()))
			.excludedRegions(Set.copyOf(content.excludedRegions()))
			.confirmedOn((listing.term() != null) ? listing.term().confirmedOn() : null)
			.build();
	}

}
