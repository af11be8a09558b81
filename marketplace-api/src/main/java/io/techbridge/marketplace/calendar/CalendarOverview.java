package io.techbridge.marketplace.calendar;

import java.util.List;

/**
 * What has been entered.
 *
 * @param missing the years among the present and the coming one that nobody has entered:
 * periods that reach into them are counted without holidays
 */
record CalendarOverview(List<Year> years, List<Integer> missing) {

	/**
	 * A year that has been entered.
	 */
	record Year(int year, long holidays, long makeUpDays) {

		static Year of(CalendarYear year) {
			return new Year(year.ofYear(), count(year, DayKind.HOLIDAY), count(year, DayKind.MAKE_UP));
		}

		private static long count(CalendarYear year, DayKind kind) {
			return year.days().stream().filter((day) -> day.kind() == kind).count();
		}

	}

}
