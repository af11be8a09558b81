package io.techbridge.marketplace.platform.security;

import org.springframework.security.access.AccessDeniedException;

/**
 * The caller has signed in but must do something else first.
 */
public class RestrictedCaller extends AccessDeniedException {

	private static final long serialVersionUID = 1L;

	private final Pending pending;

	RestrictedCaller(Pending pending) {
		super("First comes " + pending);
		this.pending = pending;
	}

	public Pending pending() {
		return this.pending;
	}

}
