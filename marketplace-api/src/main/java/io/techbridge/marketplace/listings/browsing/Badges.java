package io.techbridge.marketplace.listings.browsing;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ContactBadges;
import io.techbridge.marketplace.listings.ListingId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is derived for listings from what others know of them.
 */
@Component
public class Badges {

	private final ObjectProvider<ContactBadges> contacts;

	Badges(ObjectProvider<ContactBadges> contacts) {
		this.contacts = contacts;
	}

	/**
	 * Those of the listings about which a talk is under way.
	 */
	public Set<ListingId> inContact(Collection<ListingId> listings) {
		return this.contacts.stream()
			.flatMap((known) -> known.inContact(listings).stream())
			.collect(Collectors.toSet());
	}

}
