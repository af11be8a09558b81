package io.techbridge.marketplace.listings.needs;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The id of a need; a text in JSON and in the search index.
 */
@Schema(implementation = String.class)
public record NeedId(long value) {

	public static NeedId of(String text) {
		return new NeedId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
