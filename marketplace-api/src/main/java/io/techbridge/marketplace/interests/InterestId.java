package io.techbridge.marketplace.interests;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The id of an interest; a text in JSON.
 */
@Schema(implementation = String.class)
public record InterestId(long value) {

	/**
	 * The id as JSON and paths show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static InterestId of(String text) {
		return new InterestId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
