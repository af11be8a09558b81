package io.techbridge.marketplace.listings.core;

import java.util.EnumSet;
import java.util.Set;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose listings somebody may look into and change. What belongs to others does not exist
 * for them here, published or not: the public face of a listing is elsewhere.
 */
@Component
public class ListingAccess {

	private static final Set<Act> OF_OPERATORS = EnumSet.of(Act.WITHDRAW);

	private final Listings listings;

	ListingAccess(Listings listings) {
		this.listings = listings;
	}

	/**
	 * A listing its own members and operators may look into.
	 */
	public Listing read(ListingId id, Caller caller) {
		return this.listings.findById(id)
			.filter((listing) -> mayRead(listing, caller))
			.orElseThrow(() -> new NotFound("listing " + id));
	}

	/**
	 * A listing of a kind its own members and operators may look into.
	 */
	public Listing read(ListingId id, ListingKind kind, Caller caller) {
		var listing = read(id, caller);
		if (listing.kind() != kind) {
			throw new NotFound("listing " + id);
		}
		return listing;
	}

	/**
	 * A listing the caller may write on.
	 */
	public Listing write(ListingId id, Caller caller) {
		var listing = read(id, caller);
		if (!caller.isMember(listing.organizationId(), MemberRole.EDITOR)) {
			throw new AccessDeniedException("Not an editor of listing " + id);
		}
		return listing;
	}

	/**
	 * The organization in whose name the caller may write.
	 * @throws AccessDeniedException if there is none
	 */
	public static OrganizationId writesFor(Caller caller) {
		var membership = caller.membership();
		if (membership == null || !membership.role().includes(MemberRole.EDITOR)) {
			throw new AccessDeniedException("Not an editor of any organization");
		}
		return membership.organization();
	}

	/**
	 * Only members of verified organizations hand in and publish.
	 */
	public static void requireVerified(Caller caller) {
		if (caller.membership() == null || !caller.membership().verified()) {
			throw new RuleViolated(Message.of("listing.rule.verified"));
		}
	}

	/**
	 * What the caller may do with a listing now.
	 */
	public static Set<Act> acts(Listing listing, Caller caller) {
		var acts = EnumSet.noneOf(Act.class);
		if (caller.isMember(listing.organizationId(), MemberRole.EDITOR)) {
			acts.addAll(listing.acts());
		}
		else if (caller.is(Role.OPERATOR)) {
			acts.addAll(listing.acts());
			acts.retainAll(OF_OPERATORS);
		}
		return acts;
	}

	/**
	 * Whether somebody looks at a listing from within: as a member of its owner or as an
	 * operator.
	 */
	public static boolean mayRead(Listing listing, Caller caller) {
		return caller.pending() == null
				&& (caller.is(Role.OPERATOR) || caller.isMember(listing.organizationId(), MemberRole.VIEWER));
	}

}
