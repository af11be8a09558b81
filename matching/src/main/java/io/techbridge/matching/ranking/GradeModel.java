package io.techbridge.matching.ranking;

import java.util.List;

import io.techbridge.matching.Grade;

/**
 * How related a pair is technically, from the likeness of the texts: an ordinal logistic
 * regression (proportional odds) fitted on judged pairs.
 */
public final class GradeModel {

	/** The best of the four grades that judges give: 强相关. */
	public static final int BEST = 4;

	private final Weights.Grades weights;

	public GradeModel(Weights.Grades weights) {
		this.weights = weights;
	}

	/**
	 * What the model looks at: the words; with embeddings also the cosine of the title,
	 * of title and beginning of the text, and the best cosine the demand finds anywhere.
	 */
	public static double[] features(Likeness likeness) {
		var meaning = likeness.meaning();
		return (meaning == null) ? new double[] { likeness.words() }
				: new double[] { likeness.words(), meaning.title(), meaning.opening(), meaning.best() };
	}

	/**
	 * The probability that a judge would call the pair at least 较强相关 (grade 3 of 4).
	 */
	public double relevance(Likeness likeness) {
		return atLeast(3, likeness);
	}

	/**
	 * The grade shown for a probability of {@link #relevance}.
	 */
	public Grade grade(double probability) {
		if (probability >= this.weights.strong()) {
			return Grade.STRONG;
		}
		if (probability >= this.weights.fair()) {
			return Grade.FAIR;
		}
		return (probability >= this.weights.weak()) ? Grade.WEAK : Grade.NONE;
	}

	/**
	 * The median of the grades (1–4) that judges would give.
	 */
	public int median(Likeness likeness) {
		int median = 1;
		for (int grade = 2; grade <= BEST; grade++) {
			if (atLeast(grade, likeness) >= 0.5) {
				median = grade;
			}
		}
		return median;
	}

	private double atLeast(int grade, Likeness likeness) {
		var model = (likeness.meaning() == null) ? this.weights.wordsAlone() : this.weights.hybrid();
		return probability(model, grade, features(likeness));
	}

	private static double probability(Weights.Grades.Model model, int grade, double[] features) {
		double sum = -model.thresholds().get(grade - 2);
		List<Double> coefficients = model.coefficients();
		for (int i = 0; i < features.length; i++) {
			sum += coefficients.get(i) * features[i];
		}
		return 1 / (1 + Math.exp(-sum));
	}

}
