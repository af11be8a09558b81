package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.BrowseFacts;
import io.techbridge.matching.Circle;
import org.jspecify.annotations.Nullable;

/**
 * What people who look around may ask of a listing. Of an owner who stays unnamed the
 * search index knows neither name nor park.
 */
final class BrowsedFacts {

	private BrowsedFacts() {
	}

	static BrowseFacts of(OwnedListing owned) {
		var content = owned.listing().content();
		var owner = owned.shownOwner();
		return new BrowseFacts((owner != null) ? named(owner) : null, (owner != null) ? park(owner) : null,
				(content instanceof NeedContent need && need.kind() != null) ? need.kind().name() : null,
				(content.visibility() == Visibility.MEMBERS) ? Circle.MEMBERS : Circle.EVERYBODY,
				content.industries().stream().map(IndustryCode::value).toList());
	}

	private static BrowseFacts.Owner named(Organization owner) {
		return new BrowseFacts.Owner(Long.toString(owner.id().value()), owner.name());
	}

	private static @Nullable String park(Organization owner) {
		var park = owner.profile().park();
		return (park != null) ? park.value() : null;
	}

}
