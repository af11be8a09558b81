package io.techbridge.marketplace.statistics.scope;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * What was known when: figures as of an instant stay the same for ever.
 */
public record AsOf(Instant instant) {

	/**
	 * The instant asked for; what is not stated, or has not come yet, is now.
	 */
	public static AsOf of(@Nullable Instant stated, Clock clock) {
		var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
		return new AsOf((stated != null && stated.isBefore(now)) ? stated.truncatedTo(ChronoUnit.MICROS) : now);
	}

}
