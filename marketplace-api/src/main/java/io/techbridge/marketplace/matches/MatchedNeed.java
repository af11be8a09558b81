package io.techbridge.marketplace.matches;

import java.util.List;

import io.techbridge.marketplace.listings.needs.NeedSummary;
import io.techbridge.marketplace.matches.marks.MarkOnPair;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A need that an achievement answers.
 *
 * @param rank its place in the list, from 1
 * @param indicators what became of each indicator that the need asks for
 * @param mark what the caller's organization thinks of it; only in lists of its own
 */
record MatchedNeed(int rank, NeedSummary need, Grade grade, double score, List<ScoreComponent> components,
		List<String> matchedWords, List<IndicatorComparison> indicators, @Nullable MarkOnPair mark) {

}
