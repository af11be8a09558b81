package io.techbridge.marketplace.matches.marks;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.achievements.AchievementSummary;
import io.techbridge.marketplace.listings.needs.NeedSummary;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A pair that the caller's organization has marked.
 *
 * @param own which of the two is the organization's
 * @param need absent if the caller cannot see it any more
 * @param achievement absent if the caller cannot see it any more
 * @param grade as it was last computed, absent if the two are not in a list at the moment
 * @param score likewise
 */
record MarkedPair(String needId, String achievementId, ListingKind own, @Nullable NeedSummary need,
		@Nullable AchievementSummary achievement, MarkOnPair mark, @Nullable Grade grade, @Nullable Double score) {

}
