package io.techbridge.marketplace.calendar;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A day that is not what its place in the week says.
 *
 * @param name the holiday it belongs to
 */
@Table("calendar_day")
record CalendarDay(@Column("on_day") @NotNull LocalDate day, @NotNull DayKind kind,
		@NotBlank @Size(max = 60) String name) {

}
