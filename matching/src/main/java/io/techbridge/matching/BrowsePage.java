package io.techbridge.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list of offers or demands.
 *
 * @param ids the ids, in order
 * @param total how many the whole list has, exact up to 10 000
 * @param totalExact {@code false} if the list is longer than {@code total}
 * @param nextCursor where the next page starts, {@code null} after the last one
 * @param facets what the list can be narrowed down by
 * @param highlights where the words occur, of the entries that contain them
 */
public record BrowsePage(List<String> ids, long total, boolean totalExact, @Nullable String nextCursor,
		List<Facet> facets, List<Highlight> highlights) {

	public BrowsePage {
		ids = List.copyOf(ids);
		facets = List.copyOf(facets);
		highlights = List.copyOf(highlights);
	}

}
