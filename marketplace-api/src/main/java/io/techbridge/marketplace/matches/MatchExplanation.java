package io.techbridge.marketplace.matches;

import java.util.List;

import io.techbridge.marketplace.matches.marks.MarkOnPair;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Why a pair stands where it does in the list of the need, or why it does not.
 *
 * @param rank its place in the list of the need as the caller sees it, absent if it is
 * not there
 * @param exclusions what keeps the pair out of both lists, in sentences; empty if nothing
 * does
 * @param likelihood in words, how likely a judge is to call the two clearly related
 * @param components the parts of the score; they sum to it
 * @param indicators what became of each indicator that the need asks for
 * @param matchedWords terms that both texts share
 * @param need the text of the need as it was compared
 * @param achievement the text of the achievement as it was compared
 * @param own whether one of the two is the caller's organization's, so that it can mark
 * the pair
 * @param mark what the caller's organization thinks of the pair
 * @param weightsVersion the version of the numbers it was scored with
 * @param rulesVersion the version of the region rules
 */
record MatchExplanation(String needId, String achievementId, @Nullable Integer rank, List<String> exclusions,
		PairGrade grade, double score, String likelihood, List<ScoreComponent> components,
		List<IndicatorComparison> indicators, List<String> matchedWords, ComparedText need, ComparedText achievement,
		boolean own, @Nullable MarkOnPair mark, String weightsVersion, String rulesVersion) {

	/**
	 * A text that was compared.
	 */
	record ComparedText(String title, String text) {

	}

	/**
	 * Every grade, also the lowest, which no list shows.
	 */
	enum PairGrade {

		STRONG, FAIR, WEAK, NONE;

		static PairGrade of(Grade grade) {
			return valueOf(grade.name());
		}

	}

}
