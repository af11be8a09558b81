package io.techbridge.matching;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for in a list of offers or demands.
 *
 * @param words the words typed; blank for everything, newest first
 * @param field only this field and what lies below it, {@code null} for any
 * @param region only this region and what lies inside it, {@code null} for any
 * @param size how many to return, 1–100
 * @param cursor where the page before ended, {@code null} for the first page
 */
public record BrowseQuery(String words, @Nullable FieldCode field, @Nullable RegionCode region, int size,
		@Nullable String cursor) {

	public BrowseQuery {
		if (size < 1 || size > 100) {
			throw new IllegalArgumentException("A page has 1 to 100 entries, not " + size);
		}
	}

}
