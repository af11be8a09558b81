package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A listing has taken a step in its life.
 *
 * @param act what happened
 * @param status where it stands now
 * @param by who handed it in, or who wrote it; {@code null} if it came with the
 * application
 * @param oneOfMany whether it is part of something larger, which is told as a whole
 */
public record ListingMoved(ListingId id, ListingKind kind, OrganizationId owner, String title, HistoryAct act,
		Status status, @Nullable AccountId by, boolean oneOfMany) {

	/**
	 * What has happened to a listing.
	 * @param after how it is now
	 */
	public static ListingMoved of(Listing after, Happening happening) {
		return new ListingMoved(after.id(), after.kind(), after.organizationId(), after.excerpt().title(),
				happening.act(), after.status(), wasWrittenBy(after), happening.oneOfMany());
	}

	private static @Nullable AccountId wasWrittenBy(Listing listing) {
		var authorship = listing.authorship();
		return (authorship.submittedBy() != null) ? authorship.submittedBy() : authorship.createdBy();
	}

}
