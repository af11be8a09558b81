package io.techbridge.marketplace.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.platform.web.Versions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Operators enter what is announced for a year.
 */
@Component
class EditCalendar {

	private final CalendarYears years;

	private final AuditLog audit;

	private final Clock clock;

	EditCalendar(CalendarYears years, AuditLog audit, Clock clock) {
		this.years = years;
		this.audit = audit;
		this.clock = clock;
	}

	CalendarOverview overview() {
		var known = this.years.findAll().stream().sorted(Comparator.comparing(CalendarYear::ofYear)).toList();
		var present = China.today(this.clock).getYear();
		var entered = known.stream().map(CalendarYear::ofYear).toList();
		return new CalendarOverview(known.stream().map(CalendarOverview.Year::of).toList(),
				Stream.of(present, present + 1).filter((year) -> !entered.contains(year)).toList());
	}

	CalendarYear get(int year) {
		return this.years.findById(year).orElseGet(() -> CalendarYear.unknown(year));
	}

	/**
	 * Replaces the exceptions of a year.
	 * @throws InvalidFields if a day is of another year, is given twice, or is to make up
	 * for a holiday though people work on it anyway
	 */
	@Transactional
	CalendarYear save(int year, long version, @Nullable String remark, List<CalendarDay> days) {
		var before = get(year);
		Versions.require(version, before.tag());
		requirePlausible(year, days);
		var after = this.years.save(new CalendarYear(year, before.version(), remark, Set.copyOf(days)));
		this.audit.record(AuditedAct.of("calendar.changed", "calendar", Integer.toString(year))
			.changing(audited(before), audited(after)));
		return after;
	}

	private static void requirePlausible(int year, List<CalendarDay> days) {
		var wrong = new LinkedHashMap<String, Message>();
		var seen = new HashSet<>();
		for (var i = 0; i < days.size(); i++) {
			var day = days.get(i);
			var field = "days[" + i + "].day";
			problem(year, day).ifPresent((message) -> wrong.put(field, Message.of(message)));
			if (!seen.add(day.day())) {
				wrong.put(field, Message.of("calendar.invalid.twice"));
			}
		}
		if (!wrong.isEmpty()) {
			throw new InvalidFields(wrong);
		}
	}

	private static Optional<String> problem(int year, CalendarDay day) {
		if (day.day().getYear() != year) {
			return Optional.of("calendar.invalid.year");
		}
		var weekend = day.day().getDayOfWeek() == DayOfWeek.SATURDAY || day.day().getDayOfWeek() == DayOfWeek.SUNDAY;
		return (day.kind() == DayKind.MAKE_UP && !weekend) ? Optional.of("calendar.invalid.make-up") : Optional.empty();
	}

	private static Map<String, String> audited(CalendarYear year) {
		var values = new TreeMap<String, String>();
		year.days().forEach((day) -> values.put(day.day().toString(), day.kind() + " " + day.name()));
		if (year.remark() != null) {
			values.put("remark", year.remark());
		}
		return values;
	}

}
