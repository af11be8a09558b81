package io.techbridge.marketplace.platform.jobs;

import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;

/**
 * What jobs that clear away tell of it.
 */
public final class Removed {

	private Removed() {
	}

	/**
	 * How many rows were removed; nothing if none were.
	 */
	public static Optional<Message> told(int rows) {
		return (rows > 0) ? Optional.of(Message.of("job.removed", rows)) : Optional.empty();
	}

}
