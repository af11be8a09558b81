package io.techbridge.local;

import org.jspecify.annotations.Nullable;

/**
 * The local engines cannot be had. The message is written for a person: what happened,
 * where, and what to do.
 */
public class LocalServicesException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String problem;

	private final String action;

	public LocalServicesException(String problem, String action) {
		this(problem, action, null);
	}

	public LocalServicesException(String problem, String action, @Nullable Throwable cause) {
		super(problem + " " + action, cause);
		this.problem = problem;
		this.action = action;
	}

	/** What happened and where. */
	public String problem() {
		return this.problem;
	}

	/** What to do about it. */
	public String action() {
		return this.action;
	}

}
