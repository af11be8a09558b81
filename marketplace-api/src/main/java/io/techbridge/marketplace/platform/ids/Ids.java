package io.techbridge.marketplace.platform.ids;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.stereotype.Component;

/**
 * Hands out ids that grow with time: 41 bits of milliseconds since 2026, then 22 bits
 * that start at random in each millisecond and count on. Any number of instances may hand
 * them out side by side.
 */
@Component
public class Ids {

	private static final long EPOCH = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

	private static final int COUNTER_BITS = 22;

	private final Clock clock;

	private long last;

	Ids() {
		this(Clock.systemUTC());
	}

	Ids(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The next id; larger than every one this instance handed out before.
	 */
	public synchronized long next() {
		var start = (this.clock.millis() - EPOCH) << COUNTER_BITS;
		var random = ThreadLocalRandom.current().nextInt(1 << (COUNTER_BITS - 1));
		this.last = Math.max(this.last + 1, start + random);
		return this.last;
	}

}
