package io.techbridge.marketplace.interests.core;

import java.time.LocalDate;

import io.techbridge.marketplace.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Until when an answer is awaited.
 *
 * @param remindOn when the receiver is reminded first, {@code null} once that was done
 * @param remindAgainOn when again, {@code null} once that was done
 * @param answerBy the last day for an answer
 */
public record Deadlines(@Nullable LocalDate remindOn, @Nullable LocalDate remindAgainOn, LocalDate answerBy) {

	/** How many working days after it was expressed the receiver is reminded. */
	static final int FIRST_REMINDER = 5;

	static final int SECOND_REMINDER = 10;

	/** How many working days there are to answer. */
	static final int TIME_TO_ANSWER = 15;

	/**
	 * The deadlines of what is expressed on a day.
	 */
	public static Deadlines from(LocalDate day, WorkingCalendar calendar) {
		return new Deadlines(calendar.plus(day, FIRST_REMINDER), calendar.plus(day, SECOND_REMINDER),
				calendar.plus(day, TIME_TO_ANSWER));
	}

	/** Whether the receiver should be reminded by now. */
	boolean remindersDue(LocalDate today) {
		return isReached(this.remindOn, today) || isReached(this.remindAgainOn, today);
	}

	/** What has been due by a day is done: whoever is reminded late is reminded once. */
	Deadlines reminded(LocalDate today) {
		return new Deadlines(isReached(this.remindOn, today) ? null : this.remindOn,
				isReached(this.remindAgainOn, today) ? null : this.remindAgainOn, this.answerBy);
	}

	private static boolean isReached(@Nullable LocalDate day, LocalDate today) {
		return day != null && !day.isAfter(today);
	}

}
