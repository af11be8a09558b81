package io.techbridge.marketplace.matches;

import java.util.List;

import io.techbridge.marketplace.listings.achievements.AchievementSummary;
import io.techbridge.marketplace.matches.marks.MarkOnPair;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

/**
 * An achievement that answers a need.
 *
 * @param rank its place in the list, from 1
 * @param indicators what became of each indicator that the need asks for
 * @param mark what the caller's organization thinks of it; only in lists of its own
 */
record MatchedAchievement(int rank, AchievementSummary achievement, Grade grade, double score,
		List<ScoreComponent> components, List<String> matchedWords, List<IndicatorComparison> indicators,
		@Nullable MarkOnPair mark) {

}
