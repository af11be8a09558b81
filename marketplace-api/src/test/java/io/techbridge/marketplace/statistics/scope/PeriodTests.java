package io.techbridge.marketplace.statistics.scope;

import java.time.LocalDate;

import io.techbridge.marketplace.platform.problems.InvalidParameter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PeriodTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

	@Test
	void unlessStatedItIsTheLastTwelveWholeMonths() {
		assertThat(Period.of(null, null, TODAY)).isEqualTo(period("2025-03-01", "2026-02-28"));
	}

	@Test
	void oneEndIsEnough() {
		assertThat(Period.of(LocalDate.of(2026, 1, 5), null, TODAY)).isEqualTo(period("2026-01-05", "2026-02-28"));
		assertThat(Period.of(LocalDate.of(2026, 3, 1), null, TODAY)).isEqualTo(period("2026-03-01", "2026-03-17"));
		assertThat(Period.of(null, LocalDate.of(2025, 12, 31), TODAY)).isEqualTo(period("2025-01-01", "2025-12-31"));
	}

	@Test
	void itDoesNotEndBeforeItBeginsNorLastForAges() {
		assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Period.of(TODAY, TODAY.minusDays(1), TODAY));
		assertThatExceptionOfType(InvalidParameter.class)
			.isThrownBy(() -> Period.of(TODAY.minusYears(31), TODAY, TODAY));
	}

	@Test
	void theYearBeforeHasTheSameDays() {
		assertThat(period("2025-03-05", "2026-02-28").yearBefore()).isEqualTo(period("2024-03-05", "2025-02-28"));
	}

	@Test
	void itsMonthsAreCutAtItsEnds() {
		assertThat(period("2025-12-30", "2026-02-10").monthsBackwards()).containsExactly(
				period("2026-02-01", "2026-02-10"), period("2026-01-01", "2026-01-31"),
				period("2025-12-30", "2025-12-31"));
	}

	private static Period period(String from, String to) {
		return new Period(LocalDate.parse(from), LocalDate.parse(to));
	}

}
