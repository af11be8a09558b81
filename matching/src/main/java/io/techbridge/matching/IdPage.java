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
 */
public record IdPage(List<String> ids, long total, boolean totalExact, @Nullable String nextCursor) {

	public IdPage {
		ids = List.copyOf(ids);
	}

}
