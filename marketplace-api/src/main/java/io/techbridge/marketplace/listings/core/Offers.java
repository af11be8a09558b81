package io.techbridge.marketplace.listings.core;

import java.util.Set;

import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.AnswerRecord;
import io.techbridge.matching.Offer;
import io.techbridge.matching.OfferBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Achievements as matching sees them.
 */
public final class Offers {

	private Offers() {
	}

	/**
	 * The offer of an achievement, in the words that others see.
	 * @param answers how its owner answers, {@code null} until there is a record
	 */
	public static Offer of(OwnedListing owned, @Nullable AnswerRecord answers) {
		var listing = owned.listing();
		var content = (AchievementContent) listing.content();
		return OfferBuilder.builder()
			.id(listing.id().toString())
			.title(content.title())
			.text(content.text())
			.keywords(content.keywords())
			.field(content.field())
			.listField(content.listField())
			.industries(content.industries().stream().map(IndustryCode::value).toList())
			.indicators(content.indicators().stream().map(Indicator::compared).toList())
			.trl(content.trl())
			.stage(content.stage())
			.modes(Set.copyOf(content.transferModes()))
			.tryBeforePay(Boolean.TRUE.equals(content.tryBeforePay()))
			.price(content.price())
			.region(owned.publicRegion())
			.park(owned.publicPark())
			.allowedRegions(Set.copyOf(content.allowedRegions()))
			.confirmedOn((listing.term() != null) ? listing.term().confirmedOn() : null)
			.answerRecord(answers)
			.build();
	}

}
