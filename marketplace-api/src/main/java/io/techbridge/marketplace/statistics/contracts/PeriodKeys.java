package io.techbridge.marketplace.statistics.contracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.techbridge.marketplace.statistics.scope.Period;

/**
 * Months, quarters and years by their keys.
 */
final class PeriodKeys {

	private static final int YEAR_DIGITS = 4;

	private PeriodKeys() {
	}

	/**
	 * Every part of a period in its order, with what was counted in it and in the same
	 * part one year earlier.
	 */
	static Map<String, TwoYears> filled(BreakdownBy by, Period period, Map<String, TwoYears> counted) {
		var filled = new LinkedHashMap<String, TwoYears>();
		Stream.iterate(YearMonth.from(period.from()), (month) -> month.plusMonths(1))
			.takeWhile((month) -> !month.isAfter(YearMonth.from(period.to())))
			.map((month) -> key(by, month.atDay(1)))
			.distinct()
			.forEach((key) -> filled.put(key, new TwoYears(counted.getOrDefault(key, TwoYears.NOTHING).current(),
					counted.getOrDefault(yearBefore(key), TwoYears.NOTHING).previous())));
		return filled;
	}

	private static String key(BreakdownBy by, LocalDate day) {
		return switch (by) {
			case MONTH -> YearMonth.from(day).toString();
			case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
			default -> Integer.toString(day.getYear());
		};
	}

	private static String yearBefore(String key) {
		return (Integer.parseInt(key.substring(0, YEAR_DIGITS)) - 1) + key.substring(YEAR_DIGITS);
	}

}
