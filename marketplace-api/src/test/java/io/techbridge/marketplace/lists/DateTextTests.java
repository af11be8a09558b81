package io.techbridge.marketplace.lists;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateTextTests {

	@ParameterizedTest
	@CsvSource({ "2026-03-05, 2026-03-05, 2026-03-05", "2026/3/5, 2026-03-05, 2026-03-05",
			"2026.3.5, 2026-03-05, 2026-03-05", "2026年3月5日, 2026-03-05, 2026-03-05",
			"２０２６年３月５日, 2026-03-05, 2026-03-05", "2026-03-05 10:20:30, 2026-03-05, 2026-03-05",
			"2026-03-05T10:20, 2026-03-05, 2026-03-05", "20260305, 2026-03-05, 2026-03-05",
			"2026年3月5日前, 2026-03-05, 2026-03-05", "46086, 2026-03-05, 2026-03-05", "2026年3月, 2026-03-01, 2026-03-31",
			"2026-02, 2026-02-01, 2026-02-28", "2026年2月底, 2026-02-01, 2026-02-28", "2026年底, 2026-01-01, 2026-12-31",
			"2026年, 2026-01-01, 2026-12-31", "2026, 2026-01-01, 2026-12-31", "2026年第三季度, 2026-07-01, 2026-09-30",
			"2026Q1, 2026-01-01, 2026-03-31", "2026年上半年, 2026-01-01, 2026-06-30" })
	void readsDaysAndPeriods(String text, LocalDate day, LocalDate deadline) {
		assertThat(DateText.day(text).value()).isEqualTo(day);
		assertThat(DateText.deadline(text).value()).isEqualTo(deadline);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "3/5/2026", "26.3.5", "尽快", "2026-13", "1026-01-01", "abc" })
	void anythingElseIsUnreadable(String text) {
		assertThat(DateText.deadline(text).problem()).isEqualTo("date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "长期有效", "不限" })
	void anOpenEndIsNoMistake(String text) {
		assertThat(DateText.deadline(text)).isEqualTo(new Parsed<LocalDate>(null, null, null));
	}

}
