package io.techbridge.marketplace.notifications;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;

/**
 * How notifications reach somebody by mail. On the marketplace they are always found.
 */
enum Delivery {

	/** Within minutes: what comes together goes out together. */
	IMMEDIATE,

	/** At eight in the morning in China. */
	DAILY,

	/** On Monday at eight in the morning in China. */
	WEEKLY,

	/** Not at all. */
	NONE;

	/** How long what is to go out at once is gathered. */
	static final Duration GATHERING = Duration.ofMinutes(2);

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	/**
	 * When something that happens now goes out, {@code null} if never.
	 */
	@Nullable Instant due(Instant now) {
		return switch (this) {
			case IMMEDIATE -> now.plus(GATHERING);
			case DAILY -> nextMorning(now).toInstant();
			case WEEKLY -> nextMorning(now).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant();
			case NONE -> null;
		};
	}

	private static ZonedDateTime nextMorning(Instant now) {
		var today = now.atZone(China.ZONE).with(MORNING);
		return today.toInstant().isAfter(now) ? today : today.plusDays(1);
	}

}
