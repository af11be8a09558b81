package io.techbridge.marketplace.calendar;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingCalendarTests {

	/**
	 * The turn of the year 2025, with a holiday on Thursday and Friday and a Sunday that
	 * makes up for it.
	 */
	private final WorkingCalendar calendar = new WorkingCalendar(
			Map.of(LocalDate.of(2026, 1, 1), DayKind.HOLIDAY, LocalDate.of(2026, 1, 2), DayKind.HOLIDAY,
					LocalDate.of(2026, 1, 3), DayKind.HOLIDAY, LocalDate.of(2026, 1, 4), DayKind.MAKE_UP));

	@ParameterizedTest
	@CsvSource({ "2025-12-26, 1, 2025-12-29", "2025-12-26, 3, 2025-12-31", "2025-12-31, 1, 2026-01-04",
			"2025-12-31, 2, 2026-01-05", "2026-01-01, 1, 2026-01-04", "2026-01-05, 5, 2026-01-12",
			"2026-01-10, 1, 2026-01-12", "2025-12-30, 0, 2025-12-30", "2026-01-03, 0, 2026-01-03" })
	void daysAreCountedOverWeekendsHolidaysAndTheEndOfTheYear(LocalDate from, int days, LocalDate reached) {
		assertThat(this.calendar.plus(from, days)).isEqualTo(reached);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-04, true", "2026-01-02, false", "2026-01-10, false", "2026-01-05, true",
			"2026-01-03, false" })
	void aMakeUpDayIsWorkedAndAHolidayIsNot(LocalDate day, boolean worked) {
		assertThat(this.calendar.isWorkingDay(day)).isEqualTo(worked);
	}

	@ParameterizedTest
	@CsvSource({ "2025-12-31, 2026-01-05, 2", "2026-01-05, 2026-01-05, 0", "2026-01-06, 2026-01-05, 0",
			"2026-01-09, 2026-01-11, 0", "2026-01-05, 2026-01-12, 5" })
	void whatIsLeftCountsTheLastDayButNotTheFirst(LocalDate day, LocalDate until, int left) {
		assertThat(this.calendar.between(day, until)).isEqualTo(left);
	}

	@Test
	void aYearNobodyHasEnteredKnowsWeekendsOnly() {
		assertThat(this.calendar.plus(LocalDate.of(2030, 9, 30), 1)).isEqualTo(LocalDate.of(2030, 10, 1));
	}

	@Test
	void nothingIsCountedBackwards() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.calendar.plus(LocalDate.of(2026, 1, 5), -1));
	}

}
