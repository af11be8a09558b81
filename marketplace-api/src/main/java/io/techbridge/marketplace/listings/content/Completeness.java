package io.techbridge.marketplace.listings.content;

import java.util.LinkedHashMap;
import java.util.Map;

import io.techbridge.marketplace.platform.problems.Message;

/**
 * What has to be there before a listing is submitted. Drafts may lack it.
 */
public final class Completeness {

	private final Map<String, Message> missing = new LinkedHashMap<>();

	private Completeness() {
	}

	/**
	 * What is missing, by the name of the field, in the order of the form.
	 */
	public static Map<String, Message> missing(ListingContent content) {
		var completeness = new Completeness();
		completeness.require("title", !content.title().isEmpty(), "listing.missing.title");
		switch (content) {
			case AchievementContent achievement -> completeness.check(achievement);
			case NeedContent need -> completeness.check(need);
		}
		return completeness.missing;
	}

	private void check(AchievementContent achievement) {
		require("summary", achievement.summary() != null || achievement.description() != null,
				"listing.missing.summary");
		require("field", achievement.field() != null, "listing.missing.field");
		require("stage", achievement.stage() != null || achievement.trl() != null, "listing.missing.stage");
		require("transferModes", !achievement.transferModes().isEmpty(), "listing.missing.transfer-modes");
		if (achievement.pricing() == Pricing.AGREED) {
			require("publicNotice", achievement.publicNotice() != null && achievement.publicNotice().lastsLongEnough(),
					"listing.missing.public-notice");
		}
	}

	private void check(NeedContent need) {
		require("kind", need.kind() != null, "listing.missing.kind");
		require("problem", need.problem() != null, "listing.missing.problem");
		require("field", need.field() != null, "listing.missing.field");
	}

	private void require(String field, boolean there, String message) {
		if (!there) {
			this.missing.put(field, Message.of(message, PublicNotice.LEAST_DAYS));
		}
	}

}
