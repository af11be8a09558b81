package io.techbridge.marketplace.statistics.scope;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.platform.problems.InvalidParameter;
import org.jspecify.annotations.Nullable;

/**
 * The days a figure is about.
 *
 * @param from the first
 * @param to the last
 */
public record Period(LocalDate from, LocalDate to) {

	private static final int LONGEST_YEARS = 30;

	private static final int MONTHS = 12;

	/**
	 * The days asked for; what is not stated makes it the last twelve whole months, or
	 * twelve months that end where it is stated.
	 * @throws InvalidParameter if it ends before it begins or lasts for more than thirty
	 * years
	 */
	public static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
		var last = (to != null) ? to : lastDay(from, today);
		var first = (from != null) ? from : last.plusDays(1).minusMonths(MONTHS);
		if (last.isBefore(first)) {
			throw new InvalidParameter("to", "statistics.period.reversed");
		}
		if (first.plusYears(LONGEST_YEARS).isBefore(last)) {
			throw new InvalidParameter("from", "statistics.period.long");
		}
		return new Period(first, last);
	}

	/**
	 * The same days one year earlier.
	 */
	public Period yearBefore() {
		return new Period(this.from.minusYears(1), this.to.minusYears(1));
	}

	/**
	 * The days by month, the last month first.
	 */
	public List<Period> monthsBackwards() {
		return Stream.iterate(YearMonth.from(this.to), (month) -> month.minusMonths(1))
			.takeWhile((month) -> !month.isBefore(YearMonth.from(this.from)))
			.map((month) -> new Period(later(month.atDay(1), this.from), earlier(month.atEndOfMonth(), this.to)))
			.toList();
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static LocalDate lastDay(@Nullable LocalDate from, LocalDate today) {
		var whole = today.withDayOfMonth(1).minusDays(1);
		return (from != null && from.isAfter(whole)) ? later(from, today) : whole;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
