package io.techbridge.marketplace.listings.needs;

import java.util.List;

import io.techbridge.marketplace.listings.browsing.ListFacet;
import io.techbridge.matching.Highlight;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of needs.
 *
 * @param total how many the whole list has, exact up to 10 000
 * @param totalExact {@code false} if there are more
 * @param nextCursor where the next page starts, {@code null} after the last one
 * @param facets what the list can be narrowed down by
 * @param highlights where the words occur, of the items that contain them
 */
public record NeedPage(List<NeedSummary> items, long total, boolean totalExact, @Nullable String nextCursor,
		List<ListFacet> facets, List<Highlight> highlights) {

}
