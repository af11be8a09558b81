package io.techbridge.marketplace.listings.lists;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Act;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * The listings of an owner that some rows of a list may mean. It keeps up with what those
 * rows do.
 */
public final class KnownListings {

	private final OrganizationId owner;

	private final ListingKind kind;

	private final Map<ListingId, Listing> listings = new HashMap<>();

	KnownListings(OrganizationId owner, ListingKind kind, Collection<Listing> listings) {
		this.owner = owner;
		this.kind = kind;
		listings.forEach(this::put);
	}

	OrganizationId owner() {
		return this.owner;
	}

	ListingKind kind() {
		return this.kind;
	}

	void put(Listing listing) {
		this.listings.put(listing.id(), listing);
	}

	Optional<Listing> numbered(String externalId) {
		return this.listings.values()
			.stream()
			.filter((listing) -> Objects.equals(listing.externalId(), externalId))
			.findFirst();
	}

	/**
	 * The listings with a title: those whose life goes on, or else those that are over.
	 */
	List<Listing> titled(String titleKey) {
		var all = this.listings.values()
			.stream()
			.filter((listing) -> BroughtRow.titleKey(listing.excerpt().title()).equals(titleKey))
			.toList();
		var open = all.stream().filter((listing) -> !isOver(listing)).toList();
		return open.isEmpty() ? all : open;
	}

	static boolean isOver(Listing listing) {
		return listing.acts().contains(Act.COPY);
	}

}
