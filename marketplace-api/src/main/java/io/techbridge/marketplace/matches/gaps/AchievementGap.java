package io.techbridge.marketplace.matches.gaps;

import java.util.List;

import io.techbridge.marketplace.listings.achievements.AchievementSummary;
import org.jspecify.annotations.Nullable;

/**
 * An achievement that answers no need on the market.
 *
 * @param lacks what it does not say that would help
 * @param nearMiss the need it answers best, absent if none is related or the caller may
 * not see it
 * @param daysOpen for how many days it has been on the market
 */
record AchievementGap(AchievementSummary achievement, List<Lack> lacks, @Nullable NearMiss nearMiss, long daysOpen) {

}
