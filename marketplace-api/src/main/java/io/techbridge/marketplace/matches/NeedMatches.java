package io.techbridge.marketplace.matches;

import java.time.Instant;
import java.util.List;

/**
 * The achievements that answer a need, best first.
 *
 * @param weightsVersion the version of the numbers they were scored with
 * @param meaningUsed {@code false} if only words were compared
 */
record NeedMatches(String needId, Instant calculatedAt, String weightsVersion, boolean meaningUsed,
		List<MatchedAchievement> matches) {

}
