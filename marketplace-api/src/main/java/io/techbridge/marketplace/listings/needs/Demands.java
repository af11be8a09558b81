package io.techbridge.marketplace.listings.needs;

import java.util.Set;

import io.techbridge.marketplace.listings.Paragraphs;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.matching.Demand;

/**
 * Needs as matching sees them.
 */
final class Demands {

	private Demands() {
	}

	static Demand of(Need need, Organization owner) {
		var content = need.content();
		return new Demand(need.id().toString(), content.title(),
				Paragraphs.join(content.problem(), content.tried(), content.basis(), content.indicators()),
				content.keywords().values(), content.field(), content.listField(), content.minTrl(),
				Set.copyOf(content.transferModes().values()), content.budget(), owner.region(),
				Set.copyOf(content.preferredRegions().values()), Set.copyOf(content.excludedRegions().values()),
				need.publishedOn());
	}

}
