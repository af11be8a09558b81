package io.techbridge.marketplace.platform.indexing;

/**
 * How long to wait after a failure: a second, then twice as long each time, five minutes
 * at most.
 */
final class Backoff {

	private static final long LONGEST = 300;

	private Backoff() {
	}

	static long seconds(int attempts) {
		return Math.min(1L << Math.min(attempts, 30), LONGEST);
	}

}
