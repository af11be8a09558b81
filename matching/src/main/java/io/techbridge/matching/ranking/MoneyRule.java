package io.techbridge.matching.ranking;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether the budget reaches the price. A negotiable amount or an open end is neutral.
 */
final class MoneyRule implements Rule {

	private static final String NAME = "money";

	private final Weights.Money weights;

	MoneyRule(Weights.Money weights) {
		this.weights = weights;
	}

	@Override
	public Component apply(Demand demand, Offer offer) {
		var price = offer.price();
		var budget = demand.budget();
		var mostPaid = (budget != null) ? budget.maxFen() : null;
		if (price == null || mostPaid == null || price.negotiable()) {
			return unknown();
		}
		var least = price.minFen();
		if (isAtMost((least != null) ? least : price.maxFen(), mostPaid)) {
			return Component.of(NAME, this.weights.within(), Reason.of("money.within", price, budget));
		}
		return (least == null) ? unknown()
				: Component.of(NAME, above(least, mostPaid), Reason.of("money.above", price, budget));
	}

	private static Component unknown() {
		return Component.of(NAME, 0, Reason.of("money.unknown"));
	}

	private static boolean isAtMost(@Nullable Long amount, long limit) {
		return amount != null && amount <= limit;
	}

	private double above(long price, long budget) {
		if (price - budget <= budget / 4) {
			return this.weights.slightlyAbove();
		}
		return (price - budget <= budget) ? this.weights.above() : this.weights.farAbove();
	}

}
