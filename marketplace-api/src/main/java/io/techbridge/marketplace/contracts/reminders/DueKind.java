package io.techbridge.marketplace.contracts.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * What can be due in a contract, and how its sides are reminded: once each time a number
 * of days before is reached, on the day itself, and every week afterwards if it can be
 * overdue.
 */
enum DueKind {

	/** Money that was agreed. */
	INSTALMENT("contract-instalment-due", true, 30, 7),

	/** The next step of the registration. */
	REGISTRATION("contract-registration-due", true, 7),

	/** The contract ends. */
	END("contract-ends", false, 30, 7),

	/** The licence ends. */
	LICENCE_END("contract-licence-ends", false, 30, 7),

	/** Nothing keeps the achievement off the market any more. */
	RELEASE("contract-released", false);

	/** How many days ahead anything is looked at. */
	static final int AHEAD = 30;

	private static final int WEEK = 7;

	private final String notice;

	private final boolean overdue;

	private final int[] daysBefore;

	DueKind(String notice, boolean overdue, int... daysBefore) {
		this.notice = notice;
		this.overdue = overdue;
		this.daysBefore = daysBefore;
	}

	/** The kind of notice that tells of it. */
	String notice() {
		return this.notice;
	}

	/**
	 * Which reminder stands on a day; one that was missed stands until the next does.
	 * @return below 0 the days before, 0 from the day itself, else the weeks since then;
	 * nothing if none does
	 */
	OptionalInt step(LocalDate dueOn, LocalDate today) {
		var days = ChronoUnit.DAYS.between(today, dueOn);
		if (days <= 0) {
			var weeks = (int) (-days / WEEK);
			return (weeks > 0 && !this.overdue) ? OptionalInt.empty() : OptionalInt.of(weeks);
		}
		var step = OptionalInt.empty();
		for (var before : this.daysBefore) {
			if (days <= before) {
				step = OptionalInt.of(-before);
			}
		}
		return step;
	}

}
