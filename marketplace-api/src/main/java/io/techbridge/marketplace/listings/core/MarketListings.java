package io.techbridge.marketplace.listings.core;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.problems.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Listings as others than their owners see them.
 */
@Component
@Transactional(readOnly = true)
public class MarketListings {

	private final Listings listings;

	private final Organizations organizations;

	MarketListings(Listings listings, Organizations organizations) {
		this.listings = listings;
		this.organizations = organizations;
	}

	/**
	 * Those among the given ones that are of the kind and on the market for the audience.
	 */
	public List<OwnedListing> among(ListingKind kind, Collection<ListingId> ids, Audience audience) {
		var found = this.listings.findAllById(ids)
			.stream()
			.filter((listing) -> listing.kind() == kind && listing.isPublished())
			.toList();
		var owners = this.organizations.byId(found.stream().map(Listing::organizationId).collect(Collectors.toSet()));
		return found.stream()
			.map((listing) -> OwnedListing.of(listing, Objects.requireNonNull(owners.get(listing.organizationId())),
					audience))
			.filter((owned) -> audience.sees(owned.listing(), owned.owner()))
			.toList();
	}

	/**
	 * One listing on the market; those who look at it from within see it in every state,
	 * as it would look there.
	 * @throws NotFound if there is none that the audience may know of
	 */
	public OwnedListing get(ListingKind kind, ListingId id, Audience audience) {
		return this.listings.findById(id)
			.filter((listing) -> listing.kind() == kind)
			.map((listing) -> OwnedListing.of(listing,
					this.organizations.findById(listing.organizationId()).orElseThrow(), audience))
			.filter((owned) -> audience.isInside(owned.listing()) || audience.sees(owned.listing(), owned.owner()))
			.orElseThrow(() -> new NotFound("listing " + id));
	}

}
