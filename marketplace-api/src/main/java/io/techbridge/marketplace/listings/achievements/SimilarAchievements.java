package io.techbridge.marketplace.listings.achievements;

import java.util.List;

/**
 * The achievements most like a given one, six at most.
 */
public record SimilarAchievements(List<AchievementSummary> items) {

}
