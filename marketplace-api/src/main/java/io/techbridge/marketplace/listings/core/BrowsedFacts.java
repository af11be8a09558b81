package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.matching.BrowseFacts;
import io.techbridge.matching.Circle;

/**
 * What people who look around may ask of a listing. Of an owner who stays unnamed the
 * search index does not know the name.
 */
final class BrowsedFacts {

	private BrowsedFacts() {
	}

	static BrowseFacts of(OwnedListing owned) {
		var content = owned.listing().content();
		var owner = owned.shownOwner();
		return new BrowseFacts((owner != null) ? named(owner) : null,
				(content instanceof NeedContent need && need.kind() != null) ? need.kind().name() : null,
				(content.visibility() == Visibility.MEMBERS) ? Circle.MEMBERS : Circle.EVERYBODY);
	}

	private static BrowseFacts.Owner named(Organization owner) {
		return new BrowseFacts.Owner(Long.toString(owner.id().value()), owner.name());
	}

}
