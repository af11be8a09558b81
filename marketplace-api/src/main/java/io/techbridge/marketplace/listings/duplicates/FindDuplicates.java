package io.techbridge.marketplace.listings.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.matching.IndexSide;
import io.techbridge.matching.NearTexts;
import io.techbridge.matching.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what likely says the same as a version of a listing. Members are shown their own
 * listings and those on the market that they may see; operators all that are, or want to
 * be, on the market.
 */
@Component
public class FindDuplicates {

	private static final Logger log = LoggerFactory.getLogger(FindDuplicates.class);

	private static final Set<Status> WRITTEN = EnumSet.of(Status.DRAFT, Status.SUBMITTED, Status.CHANGES_REQUESTED,
			Status.PUBLISHED, Status.EXPIRED);

	private static final Set<Status> HANDED_IN = EnumSet.of(Status.SUBMITTED, Status.CHANGES_REQUESTED,
			Status.PUBLISHED, Status.EXPIRED);

	private static final Set<Status> ON_MARKET = EnumSet.of(Status.PUBLISHED);

	private static final int MOST_NEAREST = 20;

	private static final int MOST_SHOWN = 10;

	/** Texts with less in common have different meanings as well. */
	private static final double WORTH_COMPARING = .2;

	private final ListingBands bands;

	private final NearTexts near;

	private final Listings listings;

	private final Organizations organizations;

	FindDuplicates(ListingBands bands, NearTexts near, Listings listings, Organizations organizations) {
		this.bands = bands;
		this.near = near;
		this.listings = listings;
		this.organizations = organizations;
	}

	/**
	 * The listings most like this one, the most like it first. Not to be called within a
	 * transaction: to learn what a text means may take a while, and is kept.
	 * @param content the version that is compared
	 * @param viewer to whom they are shown
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<Duplicate> of(Listing listing, ListingContent content, Audience viewer) {
		var version = ComparedVersion.of(content);
		var nearest = nearest(listing, version);
		var compared = candidates(listing, version, nearest, viewer).stream()
			.map((candidate) -> candidate.comparedWith(version))
			.filter((pair) -> pair.jaccard() >= WORTH_COMPARING || nearest.contains(pair.candidate().listing().id()))
			.toList();
		return withCosines(version, compared).stream()
			.filter((pair) -> pair.likeness().isDuplicate(pair.candidate().own()))
			.sorted(Comparator.comparingDouble((Pair pair) -> pair.likeness().strength()).reversed())
			.limit(MOST_SHOWN)
			.map((pair) -> pair.shown(version))
			.toList();
	}

	/** Without search and without meanings, those with the same words are still found. */
	private Set<ListingId> nearest(Listing listing, ComparedVersion version) {
		if (!this.near.available()) {
			return Set.of();
		}
		var side = switch (listing.kind()) {
			case ACHIEVEMENT -> IndexSide.OFFERS;
			case NEED -> IndexSide.DEMANDS;
		};
		try {
			return this.near.nearest(side, version.toListingText(), MOST_NEAREST)
				.entrySet()
				.stream()
				.filter((entry) -> entry.getValue() >= Likeness.OWN_COSINE)
				.map((entry) -> ListingId.of(entry.getKey()))
				.filter((id) -> !id.equals(listing.id()))
				.collect(Collectors.toSet());
		}
		catch (SearchUnavailable ex) {
			log.warn("Duplicates of listing {} are looked for by words alone: {}", listing.id(), ex.getMessage());
			return Set.of();
		}
	}

	private List<Candidate> candidates(Listing listing, ComparedVersion version, Set<ListingId> nearest,
			Audience viewer) {
		var operator = viewer.caller() != null && viewer.caller().is(Role.OPERATOR);
		var own = operator ? HANDED_IN : WRITTEN;
		var others = operator ? HANDED_IN : ON_MARKET;
		var ids = new LinkedHashSet<>(this.bands.find(listing, version, own, others));
		ids.addAll(nearest);
		var found = this.listings.findAllById(ids);
		var owners = owners(found);
		return found.stream()
			.map((one) -> new Candidate(one, Objects.requireNonNull(owners.get(one.organizationId())),
					one.organizationId().equals(listing.organizationId()), viewer.isInside(one)))
			.filter((candidate) -> (candidate.own() ? own : others).contains(candidate.listing().status()))
			.filter((candidate) -> candidate.inside() || viewer.sees(candidate.listing(), candidate.owner()))
			.toList();
	}

	private Map<OrganizationId, Organization> owners(Collection<Listing> listings) {
		return this.organizations.byId(listings.stream().map(Listing::organizationId).collect(Collectors.toSet()));
	}

	private List<Pair> withCosines(ComparedVersion version, List<Pair> pairs) {
		if (!this.near.available() || pairs.isEmpty()) {
			return pairs;
		}
		var cosines = this.near.cosines(version.toListingText(),
				pairs.stream().map((pair) -> pair.closest().toListingText()).toList());
		var with = new ArrayList<Pair>();
		for (var i = 0; i < pairs.size(); i++) {
			with.add(pairs.get(i).withCosine(cosines.get(i)));
		}
		return with;
	}

	/**
	 * A listing that may say the same.
	 *
	 * @param own whether it has the same owner
	 * @param inside whether the viewer may see every version of it
	 */
	private record Candidate(Listing listing, Organization owner, boolean own, boolean inside) {

		Pair comparedWith(ComparedVersion version) {
			return versions().distinct()
				.map(ComparedVersion::of)
				.map((closest) -> new Pair(this, closest, version.jaccard(closest), null))
				.max(Comparator.comparingDouble(Pair::jaccard))
				.orElseThrow();
		}

		private Stream<ListingContent> versions() {
			return this.inside ? Stream.of(this.listing.content(), this.listing.working())
					: Stream.of(this.listing.content());
		}

		boolean isNamed() {
			return this.inside || !this.listing.content().unnamed();
		}

	}

	/**
	 * A listing and its version that is most like the one in question.
	 */
	private record Pair(Candidate candidate, ComparedVersion closest, double jaccard, @Nullable Double cosine) {

		Pair withCosine(double cosine) {
			return new Pair(this.candidate, this.closest, this.jaccard, cosine);
		}

		Likeness likeness() {
			return new Likeness(this.cosine, this.jaccard);
		}

		Duplicate shown(ComparedVersion version) {
			var listing = this.candidate.listing();
			var owner = this.candidate.owner();
			var named = this.candidate.isNamed();
			return new Duplicate(listing.id().toString(), listing.kind(), this.closest.title(),
					named ? new Duplicate.Owner(Long.toString(owner.id().value()), owner.name()) : null,
					this.candidate.own(), listing.status(), rounded(this.cosine), rounded(this.jaccard),
					named ? Overlaps.of(version.all(), this.closest.all()) : List.of());
		}

		private static @Nullable Double rounded(@Nullable Double likeness) {
			return (likeness != null) ? Math.round(likeness * 1000) / 1000.0 : null;
		}

	}

}
