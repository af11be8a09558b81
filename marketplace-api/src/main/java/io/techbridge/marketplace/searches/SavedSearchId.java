package io.techbridge.marketplace.searches;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The id of a saved search; a text in JSON.
 */
@Schema(implementation = String.class)
public record SavedSearchId(long value) {

	/**
	 * The id as JSON and paths show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static SavedSearchId of(String text) {
		return new SavedSearchId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
