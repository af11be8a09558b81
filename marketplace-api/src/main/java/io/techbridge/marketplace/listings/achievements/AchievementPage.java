package io.techbridge.marketplace.listings.achievements;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list of achievements.
 *
 * @param total how many the whole list has, exact up to 10 000
 * @param totalExact {@code false} if there are more
 * @param nextCursor where the next page starts, {@code null} after the last one
 */
public record AchievementPage(List<AchievementSummary> items, long total, boolean totalExact,
		@Nullable String nextCursor) {

}
