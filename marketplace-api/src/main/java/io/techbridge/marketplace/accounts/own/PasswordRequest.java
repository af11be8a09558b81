package io.techbridge.marketplace.accounts.own;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The password once more, before something that a stranger at the screen must not do.
 */
record PasswordRequest(@NotNull @Size(max = 1000) String password) {

	/** Passwords stay out of logs. */
	@Override
	public String toString() {
		return "a password";
	}

}
