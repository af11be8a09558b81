package io.techbridge.marketplace.platform.problems;

import java.time.Duration;

/**
 * The caller must wait.
 */
public class TooManyRequests extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Duration retryAfter;

	private final boolean lockOut;

	/**
	 * @param retryAfter how long
	 * @param lockOut whether because of wrong passwords
	 */
	public TooManyRequests(Duration retryAfter, boolean lockOut) {
		super("Wait " + retryAfter);
		this.retryAfter = retryAfter;
		this.lockOut = lockOut;
	}

	public Duration retryAfter() {
		return this.retryAfter;
	}

	boolean isLockOut() {
		return this.lockOut;
	}

}
