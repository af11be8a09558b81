package io.techbridge.marketplace.alerts;

import java.time.Instant;

import io.techbridge.marketplace.listings.achievements.AchievementSummary;
import io.techbridge.marketplace.listings.needs.NeedSummary;
import io.techbridge.matching.Grade;

/**
 * A pair that has become a good match lately.
 *
 * @param grade how well they match now
 * @param since when they first did
 * @param seen whether somebody of the caller's organization has had a look at it
 */
record NewMatch(NeedSummary need, AchievementSummary achievement, Grade grade, double score, Instant since,
		boolean seen) {

}
