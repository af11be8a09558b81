package io.techbridge.marketplace.statistics.answers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A match behind a figure that somebody did not want to see again.
 *
 * @param needTitle {@code null} if it has left the market since and is not that of those
 * who dismissed it
 * @param achievementTitle likewise
 * @param organizationName who dismissed it
 */
record DismissedMatch(String needId, @Nullable String needTitle, String achievementId,
		@Nullable String achievementTitle, String organizationName, Instant dismissedAt) {

}
