package io.techbridge.marketplace.listings.achievements;

import java.util.Set;

import io.techbridge.marketplace.listings.Paragraphs;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.matching.Offer;

/**
 * Achievements as matching sees them.
 */
final class Offers {

	private Offers() {
	}

	static Offer of(Achievement achievement, Organization owner) {
		var content = achievement.content();
		return new Offer(achievement.id().toString(), content.title(),
				Paragraphs.join(content.summary(), content.description(), content.applications(),
						content.intellectualProperty()),
				content.keywords().values(), content.field(), content.listField(), content.trl(), content.stage(),
				Set.copyOf(content.transferModes().values()), Boolean.TRUE.equals(content.tryBeforePay()),
				content.price(), owner.region(), Set.copyOf(content.allowedRegions().values()),
				achievement.publishedOn());
	}

}
