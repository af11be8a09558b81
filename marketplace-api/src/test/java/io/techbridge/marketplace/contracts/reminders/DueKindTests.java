package io.techbridge.marketplace.contracts.reminders;

import java.time.LocalDate;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DueKindTests {

	private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

	@ParameterizedTest
	@CsvSource({ "31,", "30,-30", "8,-30", "7,-7", "1,-7", "0,0", "-1,0", "-6,0", "-7,1", "-13,1", "-14,2", "-70,10" })
	void anInstalmentIsRemindedOfThirtyAndSevenDaysBeforeOnTheDayAndWeeklyAfterwards(int daysLeft, Integer step) {
		var found = DueKind.INSTALMENT.step(DUE, DUE.minusDays(daysLeft));

		assertThat(found.isPresent() ? (Integer) found.getAsInt() : null).isEqualTo(step);
	}

	@Test
	void anEndIsRemindedOfThreeTimesAndNeverOverdue() {
		var steps = new TreeSet<Integer>();
		for (int left = 60; left > -60; left--) {
			DueKind.END.step(DUE, DUE.minusDays(left)).ifPresent(steps::add);
		}

		assertThat(steps).containsExactly(-30, -7, 0);
	}

}
