package io.techbridge.marketplace.statistics.contracts;

import java.util.Collection;

/**
 * A group in the period asked for, and one year earlier.
 */
record TwoYears(Counted current, Counted previous) {

	static final TwoYears NOTHING = new TwoYears(Counted.NOTHING, Counted.NOTHING);

	static TwoYears sum(Collection<TwoYears> several) {
		return several.stream().reduce(NOTHING, TwoYears::plus);
	}

	TwoYears plus(TwoYears other) {
		return new TwoYears(this.current.plus(other.current), this.previous.plus(other.previous));
	}

	boolean isZero() {
		return this.current.sum().isZero() && this.previous.sum().isZero();
	}

}
