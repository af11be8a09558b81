package io.techbridge.marketplace.platform.jobs;

import java.util.Optional;

/**
 * What jobs that clear away tell of it.
 */
public final class Removed {

	private Removed() {
	}

	/**
	 * How many rows were removed; nothing if none were.
	 */
	public static Optional<String> told(int rows) {
		return (rows > 0) ? Optional.of("removed " + rows) : Optional.empty();
	}

}
