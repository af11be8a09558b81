package io.techbridge.matching.ranking;

import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;
import io.techbridge.matching.indicators.IndicatorComparison;

/**
 * The figures without which a company cannot do. They exclude an offer only if no value
 * it states for the same quantity can satisfy them.
 */
final class MustHaveIndicators implements Condition {

	private final IndicatorComparison comparison;

	MustHaveIndicators(IndicatorComparison comparison) {
		this.comparison = comparison;
	}

	@Override
	public Stream<Reason> exclusions(Demand demand, Offer offer) {
		return this.comparison.outOfReach(demand, offer)
			.stream()
			.map((one) -> Reason.of("excluded.indicator", one.asked(), Objects.requireNonNull(one.offered())));
	}

}
