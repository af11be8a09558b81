package io.techbridge.matching.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights of features by which the better of two achievements for the same need comes
 * first as often as possible: logistic regression on the differences of their features
 * (Burges et al. 2005, with a linear model). An idea that is measured beside the grade
 * model, not what the product ranks by.
 */
final class PairwiseRegression {

	private static final int ROUNDS = 300;

	/** Keeps weights small where few pairs speak. */
	private static final double RIDGE = 1e-3;

	private PairwiseRegression() {
	}

	/**
	 * Fits the weights.
	 * @param needs the judged achievements of each need
	 * @return a weight for each feature; zeros where no need has two grades
	 */
	static double[] fit(List<List<Judged>> needs) {
		var differences = new ArrayList<double[]>();
		needs.forEach((judged) -> addDifferences(judged, differences));
		if (differences.isEmpty()) {
			return new double[needs.isEmpty() || needs.getFirst().isEmpty() ? 0
					: needs.getFirst().getFirst().features().length];
		}
		var weights = new double[differences.getFirst().length];
		// the steepest curvature of the loss bounds the step that surely goes downhill
		var step = 4 / differences.stream().mapToDouble((one) -> dot(one, one)).max().orElseThrow();
		for (int round = 0; round < ROUNDS; round++) {
			var gradient = new double[weights.length];
			for (var difference : differences) {
				var wrong = 1 / (1 + Math.exp(dot(weights, difference)));
				for (int i = 0; i < gradient.length; i++) {
					gradient[i] += wrong * difference[i] / differences.size();
				}
			}
			for (int i = 0; i < weights.length; i++) {
				weights[i] += step * (gradient[i] - RIDGE * weights[i]);
			}
		}
		return weights;
	}

	private static void addDifferences(List<Judged> judged, List<double[]> into) {
		for (var better : judged) {
			for (var worse : judged) {
				if (better.grade() > worse.grade()) {
					into.add(difference(better.features(), worse.features()));
				}
			}
		}
	}

	private static double[] difference(double[] one, double[] other) {
		var difference = one.clone();
		Arrays.setAll(difference, (i) -> one[i] - other[i]);
		return difference;
	}

	static double dot(double[] one, double[] other) {
		var sum = 0.0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	/**
	 * An achievement judged for a need.
	 *
	 * @param features what is known of the pair
	 * @param grade 1–4, higher is better
	 */
	record Judged(double[] features, int grade) {

	}

}
