package io.techbridge.matching.evaluation;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.matching.ranking.GradeModel;
import io.techbridge.matching.ranking.Weights;

/**
 * Fits the proportional-odds model of the grades (McCullagh 1980) by maximum likelihood.
 * The log-likelihood is concave, so plain gradient ascent on standardised features finds
 * its one maximum; a ridge keeps features that say the same from running away.
 */
final class OrdinalRegression {

	private static final int STEPS = 3000;

	private static final int CALIBRATION_STEPS = 25;

	/**
	 * Keeps the calibration finite where a few pairs are told apart without a mistake.
	 */
	private static final double CALIBRATION_RIDGE = 1e-3;

	private static final double RATE = 0.5;

	/**
	 * How much coefficients are held back. Judged pairs are few and those of one need say
	 * much the same: tried on needs left out, this does better than next to nothing.
	 */
	static final double RIDGE = 0.05;

	private OrdinalRegression() {
	}

	/**
	 * A judged pair.
	 *
	 * @param features what the model looks at
	 * @param grade what the judge said, 1–4
	 * @param weight how much it counts, 1 for a judgement
	 */
	record Example(double[] features, int grade, double weight) {

		static Example judged(double[] features, int grade) {
			return new Example(features, grade, 1);
		}

	}

	static Weights.Grades.Model fit(List<Example> examples) {
		return fit(examples, RIDGE);
	}

	static Weights.Grades.Model fit(List<Example> examples, double ridge) {
		var scale = Scale.of(examples);
		var x = examples.stream().map((example) -> scale.standardised(example.features())).toList();
		var coefficients = new double[scale.mean().length];
		var thresholds = startingThresholds(examples);
		for (int step = 0; step < STEPS; step++) {
			climb(examples, x, coefficients, thresholds, ridge);
		}
		return calibrated(scale.unstandardised(coefficients, thresholds), examples);
	}

	/**
	 * One step uphill. For an observation of grade g between the thresholds a and b the
	 * gradient along the linear predictor is 1 − F(a) − F(b), with F the logistic
	 * function of predictor − threshold taken as survival.
	 */
	private static void climb(List<Example> examples, List<double[]> x, double[] coefficients, double[] thresholds,
			double ridge) {
		var slope = new double[coefficients.length];
		var shift = new double[thresholds.length];
		for (int i = 0; i < x.size(); i++) {
			var row = x.get(i);
			var grade = examples.get(i).grade();
			double predictor = 0;
			for (int j = 0; j < row.length; j++) {
				predictor += coefficients[j] * row[j];
			}
			var atLeast = (grade == 1) ? 1 : logistic(predictor - thresholds[grade - 2]);
			var above = (grade == GradeModel.BEST) ? 0 : logistic(predictor - thresholds[grade - 1]);
			var likelihood = Math.max(atLeast - above, 1e-12);
			var weight = examples.get(i).weight();
			var towards = weight * (1 - atLeast - above);
			for (int j = 0; j < row.length; j++) {
				slope[j] += towards * row[j];
			}
			if (grade > 1) {
				shift[grade - 2] -= weight * atLeast * (1 - atLeast) / likelihood;
			}
			if (grade < GradeModel.BEST) {
				shift[grade - 1] += weight * above * (1 - above) / likelihood;
			}
		}
		for (int j = 0; j < slope.length; j++) {
			coefficients[j] += RATE * (slope[j] / x.size() - ridge * coefficients[j]);
		}
		for (int k = 0; k < shift.length; k++) {
			thresholds[k] += RATE * shift[k] / x.size();
		}
	}

	/**
	 * Fits slope and threshold of the promised probability by logistic regression on the
	 * one number that the model gives (Newton's method; a step in two numbers).
	 */
	private static Weights.Grades.Model calibrated(Weights.Grades.Model model, List<Example> examples) {
		double slope = 1;
		double threshold = model.thresholds().get(1);
		for (int step = 0; step < CALIBRATION_STEPS; step++) {
			double towardsSlope = -CALIBRATION_RIDGE * slope;
			double towardsThreshold = 0;
			double curve = CALIBRATION_RIDGE;
			double cross = 0;
			double total = CALIBRATION_RIDGE;
			for (var example : examples) {
				var predictor = model.predictor(example.features());
				var promised = logistic(slope * predictor - threshold);
				var missing = example.weight() * (((example.grade() >= Judgements.RELEVANT) ? 1 : 0) - promised);
				var weight = example.weight() * promised * (1 - promised);
				towardsSlope += missing * predictor;
				towardsThreshold -= missing;
				curve += weight * predictor * predictor;
				cross -= weight * predictor;
				total += weight;
			}
			var determinant = curve * total - cross * cross;
			slope += (total * towardsSlope - cross * towardsThreshold) / determinant;
			threshold += (curve * towardsThreshold - cross * towardsSlope) / determinant;
		}
		return new Weights.Grades.Model(model.coefficients(), model.thresholds(), slope, threshold);
	}

	private static double[] startingThresholds(List<Example> examples) {
		var thresholds = new double[GradeModel.BEST - 1];
		for (int grade = 2; grade <= GradeModel.BEST; grade++) {
			var least = grade;
			var share = (examples.stream().filter((example) -> example.grade() >= least).count() + 1.0)
					/ (examples.size() + 2.0);
			thresholds[grade - 2] = -Math.log(share / (1 - share));
		}
		return thresholds;
	}

	private static double logistic(double value) {
		return 1 / (1 + Math.exp(-value));
	}

	private record Scale(double[] mean, double[] deviation) {

		static Scale of(List<Example> examples) {
			var size = examples.getFirst().features().length;
			var mean = new double[size];
			var deviation = new double[size];
			for (int j = 0; j < size; j++) {
				var column = j;
				mean[j] = examples.stream().mapToDouble((example) -> example.features()[column]).average().orElse(0);
				var center = mean[j];
				var variance = examples.stream()
					.mapToDouble((example) -> Math.pow(example.features()[column] - center, 2))
					.average()
					.orElse(0);
				deviation[j] = Math.max(Math.sqrt(variance), 1e-9);
			}
			return new Scale(mean, deviation);
		}

		double[] standardised(double[] features) {
			var result = new double[features.length];
			for (int j = 0; j < features.length; j++) {
				result[j] = (features[j] - this.mean[j]) / this.deviation[j];
			}
			return result;
		}

		Weights.Grades.Model unstandardised(double[] coefficients, double[] thresholds) {
			var original = new ArrayList<Double>();
			double offset = 0;
			for (int j = 0; j < coefficients.length; j++) {
				original.add(coefficients[j] / this.deviation[j]);
				offset += coefficients[j] * this.mean[j] / this.deviation[j];
			}
			var moved = new ArrayList<Double>();
			for (var threshold : thresholds) {
				moved.add(threshold + offset);
			}
			return new Weights.Grades.Model(original, moved, 1, moved.get(1));
		}

	}

}
