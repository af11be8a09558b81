package io.techbridge.marketplace.alerts;

import io.techbridge.marketplace.listings.ListingKind;

/**
 * Which side of new matches is told.
 */
enum AlertSide {

	/** Whoever has the need, of achievements. */
	NEED(ListingKind.NEED, ListingKind.ACHIEVEMENT),

	/** Whoever has the achievement, of needs. */
	ACHIEVEMENT(ListingKind.ACHIEVEMENT, ListingKind.NEED);

	private final ListingKind own;

	private final ListingKind partners;

	AlertSide(ListingKind own, ListingKind partners) {
		this.own = own;
		this.partners = partners;
	}

	/** The side of those whose listings are of a kind. */
	static AlertSide of(ListingKind own) {
		return (own == ListingKind.NEED) ? NEED : ACHIEVEMENT;
	}

	/** The kind of the listing whose owner is told. */
	ListingKind own() {
		return this.own;
	}

	/** The kind of what it is told of. */
	ListingKind partners() {
		return this.partners;
	}

}
