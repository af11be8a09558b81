package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.matching.Circle;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the market.
 *
 * @param caller who it is, {@code null} for a visitor
 */
public record Audience(@Nullable Caller caller) {

	public static final Audience PUBLIC = new Audience(null);

	public Audience {
		// whoever still has something pending counts as a visitor
		caller = (caller != null && caller.pending() == null) ? caller : null;
	}

	/**
	 * Whether they are shown what is for members only: members of verified organizations,
	 * administrators of parks and operators.
	 */
	public boolean seesMembersOnly() {
		return this.caller != null && (this.caller.is(Role.OPERATOR) || this.caller.is(Role.PARK_ADMIN)
				|| this.caller.membership() != null && this.caller.membership().verified());
	}

	/**
	 * The circle that the search index counts them to.
	 */
	public Circle circle() {
		return seesMembersOnly() ? Circle.MEMBERS : Circle.EVERYBODY;
	}

	/**
	 * Whether they look at a listing from within.
	 */
	public boolean isInside(Listing listing) {
		return this.caller != null && ListingAccess.mayRead(listing, this.caller);
	}

	/**
	 * Whether they see a listing as it is on the market.
	 */
	public boolean sees(Listing listing, Organization owner) {
		return isOnMarket(listing, owner)
				&& (listing.content().visibility() == Visibility.PUBLIC || seesMembersOnly() || isInside(listing));
	}

	/**
	 * Whether a listing can be found by those it is for.
	 */
	public static boolean isOnMarket(Listing listing, Organization owner) {
		return listing.isPublished() && owner.isVerified();
	}

}
