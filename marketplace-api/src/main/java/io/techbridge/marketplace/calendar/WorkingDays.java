package io.techbridge.marketplace.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The working days of China as operators have entered them.
 */
@Component
public class WorkingDays {

	private static final String EXCEPTIONS = "SELECT on_day, kind FROM calendar_day";

	private final JdbcClient jdbc;

	WorkingDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The calendar as it stands now; ask once for a whole list.
	 */
	public WorkingCalendar calendar() {
		return new WorkingCalendar(this.jdbc.sql(EXCEPTIONS)
			.query((row, number) -> Map.entry(row.getObject("on_day", LocalDate.class),
					DayKind.valueOf(row.getString("kind"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	/**
	 * The working day that is so many working days after a day.
	 */
	public LocalDate plus(LocalDate day, int workingDays) {
		return calendar().plus(day, workingDays);
	}

}
