package io.techbridge.marketplace.matches;

import java.util.List;

import io.techbridge.marketplace.listings.needs.NeedSummary;
import io.techbridge.matching.Grade;

/**
 * A need that an achievement answers.
 *
 * @param rank its place in the list, from 1
 */
record MatchedNeed(int rank, NeedSummary need, Grade grade, double score, List<ScoreComponent> components,
		List<String> matchedWords) {

}
