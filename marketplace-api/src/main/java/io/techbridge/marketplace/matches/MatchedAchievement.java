package io.techbridge.marketplace.matches;

import java.util.List;

import io.techbridge.marketplace.listings.achievements.AchievementSummary;
import io.techbridge.matching.Grade;

/**
 * An achievement that answers a need.
 *
 * @param rank its place in the list, from 1
 */
record MatchedAchievement(int rank, AchievementSummary achievement, Grade grade, double score,
		List<ScoreComponent> components, List<String> matchedWords) {

}
