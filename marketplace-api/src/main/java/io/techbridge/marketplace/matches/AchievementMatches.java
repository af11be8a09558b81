package io.techbridge.marketplace.matches;

import java.time.Instant;
import java.util.List;

/**
 * The needs that an achievement answers, best first.
 *
 * @param calculatedAt when they were computed
 * @param kept whether they were computed ahead rather than now
 * @param weightsVersion the version of the numbers they were scored with
 * @param rulesVersion the version of the region rules
 * @param meaningUsed {@code false} if only words were compared
 * @param own whether the achievement is the caller's organization's, so that it can mark
 * matches
 * @param dismissed those that the caller's organization has dismissed; only in lists of
 * its own
 */
record AchievementMatches(String achievementId, Instant calculatedAt, boolean kept, String weightsVersion,
		String rulesVersion, boolean meaningUsed, boolean own, List<MatchedNeed> matches, List<MatchedNeed> dismissed) {

}
