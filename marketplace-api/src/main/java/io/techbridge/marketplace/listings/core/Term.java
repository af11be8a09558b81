package io.techbridge.marketplace.listings.core;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * How long a listing is on the market.
 *
 * @param firstPublishedOn the day it came onto the market
 * @param publishedOn the day its present version did
 * @param confirmedOn the day its owner last published, confirmed or renewed it
 * @param expiresOn the first day on which it is no longer found
 * @param remindedDays how many days before the end its owner was last reminded,
 * {@code null} if not yet in this term
 */
public record Term(LocalDate firstPublishedOn, LocalDate publishedOn, LocalDate confirmedOn, LocalDate expiresOn,
		@Nullable Integer remindedDays) {

	/** How long a listing lives unless its owner confirms it. */
	public static final Period LENGTH = Period.ofMonths(12);

	static Term from(LocalDate day) {
		return new Term(day, day, day, day.plus(LENGTH), null);
	}

	Term publishedAgain(LocalDate day) {
		return new Term(this.firstPublishedOn, day, day, day.plus(LENGTH), null);
	}

	Term confirmed(LocalDate day) {
		return new Term(this.firstPublishedOn, this.publishedOn, day, day.plus(LENGTH), null);
	}

	Term reminded(int days) {
		return new Term(this.firstPublishedOn, this.publishedOn, this.confirmedOn, this.expiresOn, days);
	}

}
