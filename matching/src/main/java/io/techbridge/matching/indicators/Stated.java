package io.techbridge.matching.indicators;

import io.techbridge.matching.ComparedIndicator.Outcome;
import io.techbridge.matching.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, understood as far as possible.
 *
 * @param values what it allows or states, {@code null} for a statement in words
 */
record Stated(Indicator indicator, QuantityName name, @Nullable Interval values) {

	static Stated of(Indicator indicator) {
		return new Stated(indicator, QuantityName.of(indicator.name()), Interval.of(indicator));
	}

	/**
	 * Whether the values of both can be compared: same quantity, convertible units.
	 */
	boolean isComparableWith(Stated other) {
		return this.values != null && other.values != null && this.name.normal().equals(other.name.normal())
				&& this.values.isComparableWith(other.values);
	}

	boolean isOutOfReachOf(Stated offered) {
		return this.values != null && offered.values != null && this.values.isOutOfReachOf(offered.values);
	}

	/**
	 * How comparable values compare. Where the offer states more values than are asked
	 * for, people have to tell which of them hold.
	 */
	Outcome outcome(Stated offered, double closeWithin) {
		var asked = this.values;
		var stated = offered.values;
		if (asked == null || stated == null) {
			return Outcome.COMPARE;
		}
		if (asked.isReachedBy(stated)) {
			return Outcome.REACHED;
		}
		if (!asked.isOutOfReachOf(stated) && !asked.limitsTheSameSideAs(stated)) {
			return Outcome.COMPARE;
		}
		return (asked.shortfall(stated) <= closeWithin) ? Outcome.CLOSE : Outcome.MISSED;
	}

}
