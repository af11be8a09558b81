package io.techbridge.matching.ranking;

import io.techbridge.matching.Grade;

/**
 * How related a pair is technically, from the likeness of the texts: an ordinal logistic
 * regression (proportional odds) fitted on judged pairs.
 */
public final class GradeModel {

	/** The best of the four grades that judges give: 强相关. */
	public static final int BEST = 4;

	/** How many numbers the model looks at where meanings are compared. */
	static final int FEATURES = 6;

	private final Weights.Grades weights;

	public GradeModel(Weights.Grades weights) {
		this.weights = weights;
	}

	/**
	 * What the model looks at: the words; with embeddings also the cosine of the title,
	 * of title and beginning of the text, and the prospects of the demand.
	 */
	public static double[] features(Likeness likeness) {
		var meaning = likeness.meaning();
		if (meaning == null) {
			return new double[] { likeness.words() };
		}
		var prospects = meaning.prospects();
		return new double[] { likeness.words(), meaning.title(), meaning.opening(), prospects.nearest(),
				prospects.commonness(), prospects.length() };
	}

	/**
	 * The probability that a judge would call the pair at least 较强相关 (grade 3 of 4).
	 */
	public double relevance(Likeness likeness) {
		var model = model(likeness);
		return logistic(model.relevanceSlope() * predictor(model, likeness) - model.relevanceThreshold());
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
		var model = model(likeness);
		var predictor = predictor(model, likeness);
		return 1 + (int) model.thresholds().stream().filter((threshold) -> predictor >= threshold).count();
	}

	private Weights.Grades.Model model(Likeness likeness) {
		return (likeness.meaning() == null) ? this.weights.wordsAlone() : this.weights.hybrid();
	}

	private static double predictor(Weights.Grades.Model model, Likeness likeness) {
		return model.predictor(features(likeness));
	}

	private static double logistic(double value) {
		return 1 / (1 + Math.exp(-value));
	}

}
