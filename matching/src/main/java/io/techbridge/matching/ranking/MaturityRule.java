package io.techbridge.matching.ranking;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;

/**
 * Whether the offer is as far as the demand asks for, and whether it has been tried at
 * pilot scale: results that have are put to use far more often.
 */
final class MaturityRule implements Rule {

	private static final String NAME = "maturity";

	private final Weights.Maturity weights;

	MaturityRule(Weights.Maturity weights) {
		this.weights = weights;
	}

	@Override
	public Component apply(Demand demand, Offer offer) {
		var asked = demand.minTrl();
		var level = offer.trl();
		var points = forStage(offer);
		if (asked == null || level == null) {
			return Component.of(NAME, points, stageReason(offer));
		}
		points += forDistance(level - asked);
		return Component.of(NAME, points,
				(level >= asked) ? Reason.of("maturity.reached", level, asked, stageReason(offer))
						: Reason.of("maturity.below", level, asked, stageReason(offer)));
	}

	private double forStage(Offer offer) {
		var stage = offer.stage();
		if (stage == null) {
			return 0;
		}
		return switch (stage) {
			case PILOT_TESTED, MASS_PRODUCIBLE -> this.weights.pilotTested();
			case IN_DEVELOPMENT -> this.weights.inDevelopment();
			case SAMPLE, BENCH_TESTED -> 0;
		};
	}

	private double forDistance(int levels) {
		if (levels >= 0) {
			return this.weights.reached();
		}
		return switch (levels) {
			case -1 -> this.weights.oneBelow();
			case -2 -> this.weights.twoBelow();
			default -> this.weights.farBelow();
		};
	}

	private static Reason stageReason(Offer offer) {
		var stage = offer.stage();
		if (stage != null) {
			return Reason.of("maturity.stage", stage);
		}
		return (offer.trl() != null) ? Reason.of("maturity.level", offer.trl()) : Reason.of("maturity.unknown");
	}

}
