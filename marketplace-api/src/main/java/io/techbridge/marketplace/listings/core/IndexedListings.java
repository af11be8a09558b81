package io.techbridge.marketplace.listings.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.marketplace.platform.indexing.SearchVersions;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Listed;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Versioned;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the search index should hold: versions and contents as of one moment.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class IndexedListings {

	private final Listings listings;

	private final Organizations organizations;

	private final SearchVersions versions;

	private final OwnersAnswers answers;

	IndexedListings(Listings listings, Organizations organizations, SearchVersions versions, OwnersAnswers answers) {
		this.listings = listings;
		this.organizations = organizations;
		this.versions = versions;
		this.answers = answers;
	}

	public Content<Listed<Offer>> offers(List<IndexTask> tasks) {
		return read(ListingKind.ACHIEVEMENT, tasks, (open) -> {
			var answers = this.answers.of(open.stream().map((owned) -> owned.owner().id()).distinct().toList());
			return (owned) -> Offers.of(owned, answers.get(owned.owner().id()));
		});
	}

	public Content<Listed<Demand>> demands(List<IndexTask> tasks) {
		return read(ListingKind.NEED, tasks, (open) -> Demands::of);
	}

	private <T> Content<Listed<T>> read(ListingKind kind, List<IndexTask> tasks,
			Function<Collection<OwnedListing>, Function<OwnedListing, T>> seenAmong) {
		var versions = this.versions.of(tasks);
		var open = open(kind, tasks);
		var seen = seenAmong.apply(open.values());
		return new Content<>(
				open.values()
					.stream()
					.map((owned) -> new Versioned<>(new Listed<>(seen.apply(owned), BrowsedFacts.of(owned)),
							versions.get(owned.listing().id().value())))
					.toList(),
				tasks.stream()
					.filter((task) -> !open.containsKey(task.id()))
					.map((task) -> new Versioned<>(Long.toString(task.id()), versions.get(task.id())))
					.toList());
	}

	private Map<Long, OwnedListing> open(ListingKind kind, Collection<IndexTask> tasks) {
		var found = this.listings.findAllById(tasks.stream().map((task) -> new ListingId(task.id())).toList())
			.stream()
			.filter((listing) -> listing.kind() == kind && listing.isPublished())
			.toList();
		var owners = this.organizations.byId(found.stream().map(Listing::organizationId).collect(Collectors.toSet()));
		return found.stream()
			.map((listing) -> OwnedListing.of(listing, Objects.requireNonNull(owners.get(listing.organizationId())),
					Audience.PUBLIC))
			.filter((owned) -> Audience.isOnMarket(owned.listing(), owned.owner()))
			.collect(Collectors.toMap((owned) -> owned.listing().id().value(), Function.identity()));
	}

	/**
	 * What the search index should hold of some listings.
	 *
	 * @param <T> an offer or a demand
	 * @param open those that are to be found
	 * @param gone the ids of those that are not
	 */
	public record Content<T>(List<Versioned<T>> open, List<Versioned<String>> gone) {

	}

}
