package io.techbridge.matching.evaluation;

import java.util.List;

import io.techbridge.matching.ranking.Weights;
import org.jspecify.annotations.Nullable;

/**
 * How well the ranking does on judged data.
 *
 * @param weightsVersion the weights it was measured with
 * @param meaningUsed {@code false} if words alone were compared
 * @param data what it was measured on
 * @param lines the order of the product, measured in several ways
 * @param ablations simpler orders of the same candidates, ranker line
 * @param gainOverBestLeg nDCG@10 of words and meaning together minus that of the better
 * of the two alone, ranker line, paired by need; {@code null} without embeddings
 * @param reverse needs for achievements
 * @param grades how well grades are predicted
 * @param slices nDCG@10 on parts of the needs, ranker line
 * @param preferences for each rule, whether preferences for its reason are met; empty if
 * none were given
 * @param fitted the grade model fitted on all of this data, to be put into a weights file
 */
public record EvaluationReport(String weightsVersion, boolean meaningUsed, Data data, List<Line> lines,
		List<Line> ablations, @Nullable Estimate gainOverBestLeg, List<Reverse> reverse, GradeQuality grades,
		List<Slice> slices, List<Family> preferences, Weights.Grades.Model fitted) {

	/**
	 * @param needs the needs given
	 * @param achievements the achievements given
	 * @param judgedPairs the judged pairs of which both are there
	 * @param scoredNeeds the needs with at least ten judged achievements, one relevant
	 * @param needsWithRelevant the needs with a relevant achievement, the base of recall
	 */
	public record Data(int needs, int achievements, int judgedPairs, int scoredNeeds, int needsWithRelevant) {

	}

	/**
	 * One order, measured.
	 *
	 * @param name which
	 * @param ndcg5 mean nDCG@5
	 * @param ndcg10 mean nDCG@10
	 * @param mrr mean reciprocal rank
	 * @param precision5 mean precision of the first five
	 * @param recall10 mean share of the relevant among the first ten judged
	 * @param recall50 mean share of the relevant among the first 50 of the whole list
	 * @param recall100 the same for 100
	 * @param recall200 the same for 200
	 * @param coverage mean share of the judged that the list contains
	 */
	public record Line(String name, double ndcg5, Estimate ndcg10, Estimate mrr, double precision5, double recall10,
			double recall50, double recall100, double recall200, double coverage) {

	}

	/**
	 * @param name which order
	 * @param ndcg10 mean nDCG@10 of the needs of achievements with three or more judged,
	 * one of them relevant
	 */
	public record Reverse(String name, Estimate ndcg10) {

	}

	/**
	 * How well grades are predicted, each need by a model that was fitted without it.
	 *
	 * @param accuracy 1 / (1 + mean absolute error) of the predicted median grade
	 * @param constantGuess the same for always guessing the most central grade
	 * @param calibration predicted against observed
	 * @param shown the share of relevant pairs among those shown with a grade
	 */
	public record GradeQuality(double accuracy, double constantGuess, List<Bin> calibration, List<Shown> shown) {

	}

	/**
	 * @param from the lowest probability in the bin
	 * @param to the next bin's lowest
	 * @param pairs how many
	 * @param predicted their mean probability of a grade of 3 or more
	 * @param observed the share that has one
	 */
	public record Bin(double from, double to, int pairs, double predicted, double observed) {

	}

	/**
	 * @param grade the grade shown
	 * @param pairs how many judged pairs have it
	 * @param precision the share that judges graded 3 or more
	 */
	public record Shown(String grade, int pairs, double precision) {

	}

	/**
	 * @param rule the rule that judges had in mind
	 * @param pairs how many preferences
	 * @param met the share that the score puts in the right order
	 * @param metWithout the same without the points of that rule
	 */
	public record Family(String rule, int pairs, double met, double metWithout) {

	}

	/**
	 * @param name which needs
	 * @param needs how many are scored
	 * @param product nDCG@10 of the product
	 * @param words nDCG@10 of words alone
	 * @param meaning nDCG@10 of meaning alone
	 */
	public record Slice(String name, int needs, double product, double words, double meaning) {

	}

}
