package io.techbridge.marketplace.alerts;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.Grade;

/**
 * A need and an achievement that newly match this well, and whose they are.
 */
record NewPair(ListingId need, OrganizationId needOwner, ListingId achievement, OrganizationId achievementOwner,
		Grade grade) {

	ListingId listing(AlertSide side) {
		return (side == AlertSide.NEED) ? this.need : this.achievement;
	}

	ListingId partner(AlertSide side) {
		return (side == AlertSide.NEED) ? this.achievement : this.need;
	}

}
