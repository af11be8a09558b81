package io.techbridge.marketplace.listings;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The id of an achievement or a need; a text in JSON and in the search index. No two
 * listings share one, whatever their kind.
 */
@Schema(implementation = String.class)
public record ListingId(long value) {

	/**
	 * The id as JSON, paths and the search index show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static ListingId of(String text) {
		return new ListingId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
