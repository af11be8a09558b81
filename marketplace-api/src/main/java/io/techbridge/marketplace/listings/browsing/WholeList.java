package io.techbridge.marketplace.listings.browsing;

import java.util.function.Function;

import io.techbridge.matching.BrowseQuery;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a search list from its beginning to its end.
 */
public final class WholeList {

	private static final int PORTION = 100;

	private WholeList() {
	}

	/**
	 * Asks for one page after the other.
	 * @param query what is asked for; its size and its cursor do not matter
	 * @param page works off one page and says where the next one starts
	 */
	public static void of(BrowseQuery query, Function<BrowseQuery, @Nullable String> page) {
		@Nullable String cursor = null;
		do {
			cursor = page
				.apply(new BrowseQuery(query.words(), query.filters(), query.circle(), query.sort(), PORTION, cursor));
		}
		while (cursor != null);
	}

}
