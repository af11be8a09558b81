package io.techbridge.marketplace.matches.regionrules;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The id of a region rule; a text in JSON.
 */
@Schema(implementation = String.class)
public record RuleId(long value) {

	/**
	 * The id as JSON and paths show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static RuleId of(String text) {
		return new RuleId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
