package io.techbridge.marketplace.platform.jobs;

import java.time.Duration;

/**
 * How long a job that failed waits: ten seconds, then twice as long each time, a quarter
 * of an hour at most.
 */
final class RetryDelay {

	private static final Duration FIRST = Duration.ofSeconds(10);

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private RetryDelay() {
	}

	/**
	 * @param failures how often it had failed in a row before
	 */
	static Duration after(int failures) {
		var delay = FIRST.multipliedBy(1L << Math.min(failures, 20));
		return (delay.compareTo(LONGEST) < 0) ? delay : LONGEST;
	}

}
