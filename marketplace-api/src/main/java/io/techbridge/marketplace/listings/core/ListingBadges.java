package io.techbridge.marketplace.listings.core;

import java.util.Set;

import io.techbridge.marketplace.listings.ListingId;

/**
 * What is derived for some listings from what others know of them (domain.md 6).
 *
 * @param inContact those about which a talk is under way
 * @param contracted those that a contract of their owner's came of
 */
public record ListingBadges(Set<ListingId> inContact, Set<ListingId> contracted) {

	public boolean isInContact(ListingId listing) {
		return this.inContact.contains(listing);
	}

	public boolean isContracted(ListingId listing) {
		return this.contracted.contains(listing);
	}

}
