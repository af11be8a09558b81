package io.techbridge.marketplace.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/operations/calendar")
@Tag(name = "operations")
class CalendarController {

	private static final int FIRST = 2000;

	private static final int LAST = 2100;

	private final EditCalendar edit;

	CalendarController(EditCalendar edit) {
		this.edit = edit;
	}

	@GetMapping
	@Operation(summary = "The years whose holidays have been entered, and those that are missing")
	CalendarOverview getCalendar() {
		return this.edit.overview();
	}

	@GetMapping("/{year}")
	@Operation(summary = "The holidays and make-up days of a year")
	ResponseEntity<YearView> getCalendarYear(@PathVariable @Min(FIRST) @Max(LAST) int year) {
		return answer(this.edit.get(year));
	}

	@PutMapping("/{year}")
	@Operation(summary = "Enter the holidays and make-up days of a year")
	ResponseEntity<YearView> saveCalendarYear(@PathVariable @Min(FIRST) @Max(LAST) int year,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody YearRequest request) {
		return answer(this.edit.save(year, Versions.stated(version), request.remark(), request.days()));
	}

	private static ResponseEntity<YearView> answer(CalendarYear year) {
		return Versions.tagged(year.tag(), new YearView(year.ofYear(), year.remark(),
				year.days().stream().sorted(Comparator.<CalendarDay, LocalDate>comparing(CalendarDay::day)).toList()));
	}

	/**
	 * The exceptions of a year, in their order.
	 */
	@Schema(name = "CalendarYear")
	record YearView(int year, @Nullable String remark, List<CalendarDay> days) {

	}

	/**
	 * What is announced for a year.
	 */
	@Schema(name = "CalendarYearRequest")
	record YearRequest(@Size(max = 300) @Nullable String remark,
			@NotNull @Size(max = 120) List<@Valid CalendarDay> days) {

	}

}
