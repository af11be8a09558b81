package io.techbridge.marketplace.listings.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * The public notice of an agreed price (公示).
 *
 * @param from its first day
 * @param to its last day
 * @param objections what was objected, {@code null} if nothing
 */
public record PublicNotice(LocalDate from, LocalDate to, @Nullable String objections) {

	/** How many days it has to be shown at least. */
	public static final int LEAST_DAYS = 15;

	/**
	 * Whether it is shown long enough, first and last day included.
	 */
	public boolean lastsLongEnough() {
		return ChronoUnit.DAYS.between(this.from, this.to) + 1 >= LEAST_DAYS;
	}

}
