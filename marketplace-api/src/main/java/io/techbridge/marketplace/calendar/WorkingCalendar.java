package io.techbridge.marketplace.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Counts working days. Where a year has not been entered, only weekends are free.
 */
public final class WorkingCalendar {

	private final Map<LocalDate, DayKind> exceptions;

	WorkingCalendar(Map<LocalDate, DayKind> exceptions) {
		this.exceptions = Map.copyOf(exceptions);
	}

	public boolean isWorkingDay(LocalDate day) {
		var exception = this.exceptions.get(day);
		if (exception != null) {
			return exception == DayKind.MAKE_UP;
		}
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/**
	 * The working day that is so many working days after a day, which itself does not
	 * count.
	 * @param workingDays 0 or more; 0 gives the day itself, worked or not
	 */
	public LocalDate plus(LocalDate day, int workingDays) {
		if (workingDays < 0) {
			throw new IllegalArgumentException("Working days are counted forwards, not " + workingDays);
		}
		var reached = day;
		for (var left = workingDays; left > 0;) {
			reached = reached.plusDays(1);
			left -= isWorkingDay(reached) ? 1 : 0;
		}
		return reached;
	}

	/**
	 * How many working days come after a day, up to and including another; 0 if that is
	 * not later.
	 */
	public int between(LocalDate day, LocalDate until) {
		return (int) day.plusDays(1)
			.datesUntil(later(day.plusDays(1), until.plusDays(1)))
			.filter(this::isWorkingDay)
			.count();
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
