package io.techbridge.marketplace.statistics.funnel;

import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How many listings came to a step after so many hours.
 */
final class HoursHistogram {

	private static final double HOURS_OF_DAY = 24;

	private final NavigableMap<Integer, Long> listings = new TreeMap<>();

	private long count;

	void add(int hours, long listings) {
		this.listings.merge(hours, listings, Long::sum);
		this.count += listings;
	}

	long count() {
		return this.count;
	}

	/**
	 * The days after which half of the listings had come there, to a tenth; nothing if
	 * none has.
	 */
	OptionalDouble medianDays() {
		if (this.count == 0) {
			return OptionalDouble.empty();
		}
		var hours = (at((this.count - 1) / 2) + at(this.count / 2)) / 2.0;
		return OptionalDouble.of(Math.round(hours / HOURS_OF_DAY * 10) / 10.0);
	}

	/** The hours of the listing at a place, from 0. */
	private int at(long place) {
		var passed = 0L;
		for (var bar : this.listings.entrySet()) {
			passed += bar.getValue();
			if (place < passed) {
				return bar.getKey();
			}
		}
		throw new IllegalArgumentException("Nothing at " + place + " of " + this.count);
	}

}
