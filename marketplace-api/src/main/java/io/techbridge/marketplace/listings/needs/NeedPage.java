package io.techbridge.marketplace.listings.needs;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list of needs.
 *
 * @param total how many the whole list has, exact up to 10 000
 * @param totalExact {@code false} if there are more
 * @param nextCursor where the next page starts, {@code null} after the last one
 */
public record NeedPage(List<NeedSummary> items, long total, boolean totalExact, @Nullable String nextCursor) {

}
