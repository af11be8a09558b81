package io.techbridge.marketplace.listings.achievements;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The id of an achievement; a text in JSON and in the search index.
 */
@Schema(implementation = String.class)
public record AchievementId(long value) {

	public static AchievementId of(String text) {
		return new AchievementId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
