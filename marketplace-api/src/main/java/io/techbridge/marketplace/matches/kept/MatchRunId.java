package io.techbridge.marketplace.matches.kept;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The id of a run through the whole market; a text in JSON.
 */
@Schema(implementation = String.class)
record MatchRunId(long value) {

	/**
	 * The id as paths show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static MatchRunId of(String text) {
		return new MatchRunId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
