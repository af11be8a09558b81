package io.techbridge.marketplace.listings.lists;

import io.techbridge.marketplace.listings.ListingId;
import org.jspecify.annotations.Nullable;

/**
 * Something that another listing may be the same as.
 *
 * @param id the listing, {@code null} if it is only a row so far
 * @param row the row of the list, {@code null} if it is a listing already
 */
public record Lookalike(@Nullable ListingId id, @Nullable Integer row, String title) {

}
