package io.techbridge.marketplace.listings.reviews;

import java.time.Instant;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.ReviewCause;
import io.techbridge.marketplace.listings.editing.ListedListing;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a review.
 *
 * @param version the version shown, to be named in a batch
 * @param trusted whether its owner publishes without review
 * @param clarity how clear a need is, 0–100
 * @param submittedAt since when it waits
 */
public record ReviewItem(String id, String version, ListingKind kind, ReviewCause cause, String title,
		ListedListing.Owner owner, boolean trusted, @Nullable String field, @Nullable Integer clarity,
		Instant submittedAt) {

}
