package io.techbridge.marketplace.listings.achievements;

/**
 * The id of an achievement; a text in JSON and in the search index.
 */
public record AchievementId(long value) {

	public static AchievementId of(String text) {
		return new AchievementId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
