package io.techbridge.marketplace.matches;

import java.time.Instant;
import java.util.List;

/**
 * The needs that an achievement answers, best first.
 *
 * @param weightsVersion the version of the numbers they were scored with
 * @param meaningUsed {@code false} if only words were compared
 */
record AchievementMatches(String achievementId, Instant calculatedAt, String weightsVersion, boolean meaningUsed,
		List<MatchedNeed> matches) {

}
