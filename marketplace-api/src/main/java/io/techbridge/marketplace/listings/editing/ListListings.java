package io.techbridge.marketplace.listings.editing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Badges;
import io.techbridge.marketplace.listings.core.ListingBadges;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.Review;
import io.techbridge.marketplace.listings.core.ReviewDecision;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.listings.core.Term;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the listings of the caller's organization in whatever state, for operators those
 * of all.
 */
@Component
@Transactional(readOnly = true)
public class ListListings {

	private static final String LISTED = """
			SELECT id FROM listing WHERE %s ORDER BY changed_at DESC, id DESC LIMIT :limit OFFSET :offset""";

	private static final String COUNTED = "SELECT status, COUNT(*) AS listings FROM listing WHERE %s GROUP BY status";

	private static final String EDITS_COUNTED = """
			SELECT pending_status, COUNT(*) AS listings FROM listing WHERE %s AND pending_status IS NOT NULL
			GROUP BY pending_status ORDER BY pending_status""";

	private static final int PORTION = 100;

	private final Listings listings;

	private final Organizations organizations;

	private final Badges badges;

	private final JdbcClient jdbc;

	ListListings(Listings listings, Organizations organizations, Badges badges, JdbcClient jdbc) {
		this.listings = listings;
		this.organizations = organizations;
		this.badges = badges;
		this.jdbc = jdbc;
	}

	/**
	 * A page of the listings that are as asked for, those changed last first.
	 */
	public ListingPage list(ListingFilter filter, PageRequest page, Caller caller) {
		var conditions = ListingConditions.of(filter, ownerFor(filter, caller));
		var counts = counts(conditions);
		var ids = this.jdbc.sql(LISTED.formatted(conditions.withStatus()))
			.params(conditions.parameters())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(Long.class)
			.list();
		return new ListingPage(listed(ids.stream().map(ListingId::new).toList(), caller), page.number(), page.limit(),
				total(filter.status(), counts), counts, editCounts(conditions));
	}

	/**
	 * A portion of the whole list, a hundred at most.
	 * @param number its number, from 0
	 */
	List<ListedListing> portion(ListingFilter filter, int number, Caller caller) {
		return list(filter, new PageRequest(number, PORTION), caller).items();
	}

	/**
	 * One listing as the list shows it.
	 */
	public ListedListing listed(Listing listing, Caller caller) {
		return row(listing, this.organizations.findById(listing.organizationId()).orElseThrow(),
				this.badges.of(List.of(listing.id())), caller);
	}

	private List<ListedListing> listed(List<ListingId> ids, Caller caller) {
		var found = this.listings.findAllById(ids).stream().collect(Collectors.toMap(Listing::id, Function.identity()));
		var owners = owners(found.values());
		var badges = this.badges.of(ids);
		return ids.stream()
			.map(found::get)
			.filter(Objects::nonNull)
			.map((listing) -> row(listing, Objects.requireNonNull(owners.get(listing.organizationId())), badges,
					caller))
			.toList();
	}

	private Map<OrganizationId, Organization> owners(Collection<Listing> found) {
		Set<OrganizationId> ids = found.stream().map(Listing::organizationId).collect(Collectors.toSet());
		return this.organizations.byId(ids);
	}

	private List<ListingPage.StatusCount> counts(ListingConditions conditions) {
		var counted = this.jdbc.sql(COUNTED.formatted(conditions.sql()))
			.params(conditions.parameters())
			.query((row, number) -> Map.entry(Status.valueOf(row.getString("status")), row.getLong("listings")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return Arrays.stream(Status.values())
			.map((status) -> new ListingPage.StatusCount(status, counted.getOrDefault(status, 0L)))
			.toList();
	}

	private List<ListingPage.EditCount> editCounts(ListingConditions conditions) {
		return this.jdbc.sql(EDITS_COUNTED.formatted(conditions.sql()))
			.params(conditions.parameters())
			.query((row, number) -> new ListingPage.EditCount(PendingStatus.valueOf(row.getString("pending_status")),
					row.getLong("listings")))
			.list();
	}

	private static long total(@Nullable Status status, List<ListingPage.StatusCount> counts) {
		return counts.stream()
			.filter((count) -> status == null || count.status() == status)
			.mapToLong(ListingPage.StatusCount::count)
			.sum();
	}

	/** Operators may ask for everybody's, everyone else sees the own organization's. */
	private static @Nullable OrganizationId ownerFor(ListingFilter filter, Caller caller) {
		if (caller.is(Role.OPERATOR)) {
			return filter.owner();
		}
		var membership = caller.membership();
		if (membership == null || !membership.role().includes(MemberRole.VIEWER)
				|| filter.owner() != null && !filter.owner().equals(membership.organization())) {
			throw new AccessDeniedException("Not a member of the organization asked for");
		}
		return membership.organization();
	}

	private static ListedListing row(Listing listing, Organization owner, ListingBadges badges, Caller caller) {
		var term = listing.term();
		var pending = listing.pending();
		var excerpt = listing.excerpt();
		return new ListedListing(listing.id().toString(), listing.kind(), excerpt.title(), listing.externalId(),
				new ListedListing.Owner(Long.toString(owner.id().value()), owner.name()), listing.status(),
				(pending != null) ? pending.status() : null, (excerpt.field() != null) ? excerpt.field().value() : null,
				excerpt.clarity(), excerpt.anonymous(), listing.authorship().changedAt(),
				listing.authorship().submittedAt(), of(term, Term::publishedOn), of(term, Term::expiresOn),
				comment(listing), badges.isInContact(listing.id()), badges.isContracted(listing.id()),
				List.copyOf(ListingAccess.acts(listing, caller)));
	}

	/** A comment is of use until its owner has handed in something else. */
	private static @Nullable String comment(Listing listing) {
		var review = listing.review();
		var handedIn = listing.status() == Status.SUBMITTED
				|| listing.pending() != null && listing.pending().status() == PendingStatus.SUBMITTED;
		return (review == null || review.decision() == ReviewDecision.APPROVED || handedIn) ? null
				: of(review, Review::comment);
	}

	private static <S, T> @Nullable T of(@Nullable S source, Function<S, @Nullable T> part) {
		return (source != null) ? part.apply(source) : null;
	}

}
