package io.techbridge.matching.indicators;

import io.techbridge.matching.Indicator;
import io.techbridge.matching.Indicator.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The values that an indicator allows or states, in base units of their kind.
 */
record Interval(String kind, Operator operator, double lower, double upper) {

	/** Conversion rounds; values this near in proportion are the same. */
	private static final double SAME = 1e-9;

	/**
	 * The values of an indicator, {@code null} for a statement in words.
	 */
	static @Nullable Interval of(Indicator indicator) {
		var operator = indicator.operator();
		var value = indicator.value();
		if (operator == null || value == null) {
			return null;
		}
		var unit = WrittenUnit.of(indicator.unit());
		var number = value.doubleValue() * unit.factor();
		return switch (operator) {
			case GE -> new Interval(unit.kind(), operator, number, Double.POSITIVE_INFINITY);
			case LE -> new Interval(unit.kind(), operator, Double.NEGATIVE_INFINITY, number);
			case EQ -> new Interval(unit.kind(), operator, number, number);
			case RANGE -> {
				var upper = indicator.upper();
				yield new Interval(unit.kind(), operator, number,
						(upper != null) ? upper.doubleValue() * unit.factor() : number);
			}
		};
	}

	boolean isComparableWith(Interval other) {
		return this.kind.equals(other.kind);
	}

	/**
	 * Whether everything that is offered is good enough. A range that is asked for is met
	 * by values inside it as well as by a range that covers it.
	 */
	boolean isReachedBy(Interval offered) {
		var bounded = this.operator == Operator.EQ || this.operator == Operator.RANGE;
		return contains(offered) || (bounded && offered.operator == Operator.RANGE && offered.contains(this));
	}

	/**
	 * Whether none of the values offered is among those asked for.
	 */
	boolean isOutOfReachOf(Interval offered) {
		return isBelow(this.upper, offered.lower) || isBelow(offered.upper, this.lower);
	}

	/**
	 * By what share of the value asked for an offer falls short; only where it states no
	 * more than it reaches, otherwise infinite.
	 */
	double shortfall(Interval offered) {
		if (isBelow(offered.lower, this.lower) && !Double.isInfinite(this.lower)) {
			var reached = (offered.operator == Operator.GE) ? offered.lower : offered.upper;
			return (this.lower - reached) / Math.abs(this.lower);
		}
		var reached = (offered.operator == Operator.LE) ? offered.upper : offered.lower;
		return (reached - this.upper) / Math.abs(this.upper);
	}

	/**
	 * Whether both set a limit on the same side: then what is offered says how far it
	 * goes.
	 */
	boolean limitsTheSameSideAs(Interval offered) {
		return this.operator == offered.operator && (this.operator == Operator.GE || this.operator == Operator.LE);
	}

	private boolean contains(Interval other) {
		return !isBelow(other.lower, this.lower) && !isBelow(this.upper, other.upper);
	}

	private static boolean isBelow(double one, double other) {
		var equal = Double.isFinite(one) && Double.isFinite(other) && Math.abs(one - other) <= SAME * Math.abs(other);
		return one < other && !equal;
	}

}
