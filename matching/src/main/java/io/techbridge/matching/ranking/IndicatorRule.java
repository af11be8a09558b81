package io.techbridge.matching.ranking;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.ComparedIndicator.Outcome;
import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;
import io.techbridge.matching.indicators.IndicatorComparison;

/**
 * Whether the offer reaches the figures asked for. What is only similar, or not stated,
 * gives and takes nothing.
 */
final class IndicatorRule implements Rule {

	private static final String NAME = "indicators";

	private final Weights.Indicators weights;

	private final IndicatorComparison comparison;

	IndicatorRule(Weights.Indicators weights, IndicatorComparison comparison) {
		this.weights = weights;
		this.comparison = comparison;
	}

	@Override
	public Component apply(Demand demand, Offer offer) {
		if (demand.indicators().isEmpty()) {
			return Component.of(NAME, 0, Reason.of("indicators.unasked"));
		}
		if (offer.indicators().isEmpty()) {
			return Component.of(NAME, 0, Reason.of("indicators.unstated"));
		}
		var compared = this.comparison.compare(demand, offer);
		var points = compared.stream().mapToDouble(this::points).sum();
		return Component.of(NAME, Math.clamp(points, this.weights.lowest(), this.weights.highest()),
				new Reason("join", reasons(compared)));
	}

	private double points(ComparedIndicator compared) {
		var must = compared.asked().isMust();
		return switch (compared.outcome()) {
			case REACHED -> must ? this.weights.mustReached() : this.weights.niceReached();
			case CLOSE -> must ? this.weights.mustClose() : this.weights.niceClose();
			case MISSED -> must ? this.weights.mustMissed() : this.weights.niceMissed();
			case COMPARE, NOT_STATED -> 0;
		};
	}

	private static List<Object> reasons(List<ComparedIndicator> compared) {
		var reasons = new ArrayList<Object>();
		for (var outcome : Outcome.values()) {
			var pairs = compared.stream().filter((one) -> one.outcome() == outcome).map(IndicatorRule::pair).toList();
			if (!pairs.isEmpty()) {
				reasons.add(Reason.of("indicators." + outcome.name(), pairs));
			}
		}
		return reasons;
	}

	private static Reason pair(ComparedIndicator compared) {
		var offered = compared.offered();
		return (offered != null) ? Reason.of("indicators.pair", compared.asked(), offered)
				: Reason.of("indicators.asked", compared.asked());
	}

}
