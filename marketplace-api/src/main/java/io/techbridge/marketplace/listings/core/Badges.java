package io.techbridge.marketplace.listings.core;

import java.util.Collection;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ContactBadges;
import io.techbridge.marketplace.listings.ContractBadges;
import io.techbridge.marketplace.listings.ListingId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is derived for listings from what others know of them.
 */
@Component
public class Badges {

	private final ObjectProvider<ContactBadges> contacts;

	private final ObjectProvider<ContractBadges> contracts;

	Badges(ObjectProvider<ContactBadges> contacts, ObjectProvider<ContractBadges> contracts) {
		this.contacts = contacts;
		this.contracts = contracts;
	}

	public ListingBadges of(Collection<ListingId> listings) {
		return new ListingBadges(
				this.contacts.stream()
					.flatMap((known) -> known.inContact(listings).stream())
					.collect(Collectors.toSet()),
				this.contracts.stream()
					.flatMap((known) -> known.contracted(listings).stream())
					.collect(Collectors.toSet()));
	}

}
