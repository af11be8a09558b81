package io.techbridge.matching.indicators;

import java.util.List;

import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.ComparedIndicator.Outcome;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Indicator;
import io.techbridge.matching.Offer;

/**
 * Holds the indicators of an offer against those that a demand asks for. Values are
 * compared only where the quantities have the same name and the units can be converted;
 * what is merely similar is left to people.
 */
public final class IndicatorComparison {

	private final double closeWithin;

	/**
	 * @param closeWithin the share of the value asked for by which an offer may fall
	 * short and still be close
	 */
	public IndicatorComparison(double closeWithin) {
		this.closeWithin = closeWithin;
	}

	/**
	 * What becomes of each indicator that the demand asks for, in its order.
	 */
	public List<ComparedIndicator> compare(Demand demand, Offer offer) {
		if (demand.indicators().isEmpty()) {
			return List.of();
		}
		var offered = offer.indicators().stream().map(Stated::of).toList();
		return demand.indicators().stream().map((asked) -> compare(Stated.of(asked), offered)).toList();
	}

	/**
	 * The indicators without which the demand cannot do and that no value the offer
	 * states can satisfy, with what the offer states.
	 */
	public List<ComparedIndicator> outOfReach(Demand demand, Offer offer) {
		if (demand.indicators().stream().noneMatch(Indicator::isMust)) {
			return List.of();
		}
		var offered = offer.indicators().stream().map(Stated::of).toList();
		return demand.indicators()
			.stream()
			.filter(Indicator::isMust)
			.map(Stated::of)
			.filter((asked) -> isOutOfReach(asked, offered))
			.map((asked) -> compare(asked, offered))
			.toList();
	}

	private static boolean isOutOfReach(Stated asked, List<Stated> offered) {
		var same = offered.stream().filter(asked::isComparableWith).toList();
		return !same.isEmpty() && same.stream().allMatch(asked::isOutOfReachOf);
	}

	private ComparedIndicator compare(Stated asked, List<Stated> offered) {
		ComparedIndicator best = null;
		for (var one : offered) {
			var outcome = outcome(asked, one);
			if (outcome != Outcome.NOT_STATED && (best == null || outcome.compareTo(best.outcome()) < 0)) {
				best = new ComparedIndicator(asked.indicator(), one.indicator(), outcome);
			}
		}
		return (best != null) ? best : new ComparedIndicator(asked.indicator(), null, Outcome.NOT_STATED);
	}

	private Outcome outcome(Stated asked, Stated offered) {
		if (asked.isComparableWith(offered)) {
			return asked.outcome(offered, this.closeWithin);
		}
		return asked.name().isSimilarTo(offered.name()) ? Outcome.COMPARE : Outcome.NOT_STATED;
	}

}
