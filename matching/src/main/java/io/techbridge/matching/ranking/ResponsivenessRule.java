package io.techbridge.matching.ranking;

import io.techbridge.matching.AnswerRecord;
import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;

/**
 * How the offer's owner answers those who write to it, once enough have.
 */
final class ResponsivenessRule implements Rule {

	private static final String NAME = "responsiveness";

	private final Weights.Responsiveness weights;

	ResponsivenessRule(Weights.Responsiveness weights) {
		this.weights = weights;
	}

	@Override
	public Component apply(Demand demand, Offer offer) {
		var answers = offer.answerRecord();
		if (answers == null || answers.count() < this.weights.fewest()) {
			return Component.of(NAME, 0, Reason.of("responsiveness.unknown"));
		}
		var percent = Math.round(answers.share() * 100);
		return Component.of(NAME, points(answers),
				Reason.of("responsiveness.known", percent, answers.medianDays(), answers.count()));
	}

	private double points(AnswerRecord answers) {
		if (answers.share() < this.weights.rareShare()) {
			return this.weights.rare();
		}
		if (answers.share() < this.weights.fewShare()) {
			return this.weights.few();
		}
		var quick = (answers.medianDays() <= this.weights.quickDays()) ? this.weights.quick() : 0;
		return quick + ((answers.share() >= this.weights.mostShare()) ? this.weights.most() : 0);
	}

}
