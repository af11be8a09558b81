package io.techbridge.marketplace.listings.core;

import java.util.Set;

import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.matching.Offer;

/**
 * Achievements as matching sees them.
 */
public final class Offers {

	private Offers() {
	}

	/**
	 * The offer of an achievement, in the words that others see.
	 */
	public static Offer of(OwnedListing owned) {
		var listing = owned.listing();
		var content = (AchievementContent) listing.content();
		return new Offer(listing.id().toString(), content.title(), content.text(), content.keywords(), content.field(),
				content.listField(), content.trl(), content.stage(), Set.copyOf(content.transferModes()),
				Boolean.TRUE.equals(content.tryBeforePay()), content.price(), owned.shownRegion(),
				Set.copyOf(content.allowedRegions()), (listing.term() != null) ? listing.term().confirmedOn() : null);
	}

}
