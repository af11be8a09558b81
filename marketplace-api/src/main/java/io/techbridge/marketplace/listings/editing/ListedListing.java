package io.techbridge.marketplace.listings.editing;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Act;
import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.Status;
import org.jspecify.annotations.Nullable;

/**
 * A listing as its own members and operators see it in a list.
 *
 * @param title what its owner calls it at the moment; empty while a draft has no title
 * @param clarity how clear a need is, 0–100
 * @param reviewComment what the last review said, as long as it is of use
 * @param inContact whether somebody talks with its owner about it
 * @param contracted whether its owner has made a contract of it
 * @param acts what the caller may do with it now
 */
public record ListedListing(String id, ListingKind kind, String title, @Nullable String externalId, Owner owner,
		Status status, @Nullable PendingStatus pendingStatus, @Nullable String field, @Nullable Integer clarity,
		boolean anonymous, Instant changedAt, @Nullable Instant submittedAt, @Nullable LocalDate publishedOn,
		@Nullable LocalDate expiresOn, @Nullable String reviewComment, boolean inContact, boolean contracted,
		List<Act> acts) {

	/**
	 * Whose it is.
	 */
	@Schema(name = "ListingOwner")
	public record Owner(String id, String name) {

	}

}
