package io.techbridge.marketplace.listings.clarity;

import java.util.EnumMap;
import java.util.Map;

import io.techbridge.marketplace.listings.clarity.Weights.Weight;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.NeedContent;

/**
 * How clear a need is: the points of each part, which sum to the score.
 */
public final class ClarityScore {

	private static final Weights WEIGHTS = Weights.standard();

	private final NeedContent content;

	private final NeedText text;

	private final Map<Part, Integer> points = new EnumMap<>(Part.class);

	private ClarityScore(NeedContent content) {
		this.content = content;
		this.text = new NeedText(content);
		for (var part : Part.values()) {
			this.points.put(part, weight(part).points(share(part)));
		}
	}

	/**
	 * Rates what is known of a need.
	 */
	public static ClarityScore of(NeedContent content) {
		return new ClarityScore(content);
	}

	/**
	 * 0 to 100.
	 */
	public int value() {
		return this.points.values().stream().mapToInt(Integer::intValue).sum();
	}

	int points(Part part) {
		return this.points.get(part);
	}

	int most(Part part) {
		return weight(part).most();
	}

	NeedContent content() {
		return this.content;
	}

	NeedText text() {
		return this.text;
	}

	private static Weight weight(Part part) {
		return switch (part) {
			case PROBLEM -> WEIGHTS.problem();
			case FIGURES -> WEIGHTS.figures();
			case TERMS -> WEIGHTS.terms();
			case PLAINNESS -> WEIGHTS.plainness();
			case INDICATORS -> WEIGHTS.indicators();
			case TRIED -> WEIGHTS.tried();
			case BASIS -> WEIGHTS.basis();
			case DEADLINE -> WEIGHTS.deadline();
			case BUDGET -> WEIGHTS.budget();
			case MODES -> WEIGHTS.modes();
		};
	}

	private double share(Part part) {
		var weight = weight(part);
		return switch (part) {
			case PROBLEM -> this.text.problemCharacters() / weight.full();
			case FIGURES -> this.text.figures() / weight.full();
			case TERMS -> reliable(weight) * this.text.technicalShare() / weight.full();
			case PLAINNESS -> reliable(weight) * (1 - this.text.emptyShare() / weight.none());
			case INDICATORS -> indicators(weight) / weight.full();
			case TRIED ->
				(NeedText.telling(this.text.tried()) + weight.elsewhere() * this.text.triedElsewhere()) / weight.full();
			case BASIS ->
				(NeedText.telling(this.text.basis()) + weight.elsewhere() * this.text.basisElsewhere()) / weight.full();
			case DEADLINE -> (this.content.deadline() != null) ? 1 : 0;
			case BUDGET -> budget(weight);
			case MODES -> this.content.transferModes().isEmpty() ? 0 : 1;
		};
	}

	/**
	 * Whether there are enough words to judge them.
	 */
	boolean saysEnough() {
		return reliable(WEIGHTS.terms()) == 1;
	}

	/** Of a few words no share can be told. */
	private double reliable(Weight weight) {
		return Math.min(1, this.text.length() / weight.reliable());
	}

	private double indicators(Weight weight) {
		return this.content.indicators().stream().mapToDouble((indicator) -> worth(indicator, weight)).sum()
				+ weight.inWords() * this.text.aims();
	}

	private static double worth(Indicator indicator, Weight weight) {
		if (isMeasurable(indicator)) {
			return 1;
		}
		return (indicator.value() != null || NeedText.hasFigure(indicator.name())) ? weight.inWords() : 0;
	}

	/**
	 * Whether an indicator has a number and a unit.
	 */
	static boolean isMeasurable(Indicator indicator) {
		return indicator.operator() != null && indicator.value() != null && indicator.unit() != null;
	}

	private double budget(Weight weight) {
		var budget = this.content.budget();
		if (budget == null) {
			return 0;
		}
		return (budget.minFen() != null || budget.maxFen() != null) ? 1 : weight.negotiable();
	}

}
