package io.techbridge.marketplace.statistics.listings;

import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.marketplace.listings.ListingKind;
import org.jspecify.annotations.Nullable;

/**
 * A listing behind a figure.
 *
 * @param title as it was published last
 * @param organizationName {@code null} where its owner stays unnamed
 * @param field its first-level technical field, {@code null} if none is stated
 * @param publishedOn the day it first came onto the market
 * @param reachedAt when it first came to the step asked for, {@code null} if it did not
 */
public record CountedListing(String id, ListingKind kind, String title, @Nullable String organizationName,
		@Nullable String field, LocalDate publishedOn, @Nullable Instant reachedAt) {

}
