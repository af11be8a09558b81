package io.techbridge.marketplace.accounts.own;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new password, and the present one as a proof.
 */
record PasswordChangeRequest(@NotNull @Size(max = 1000) String currentPassword,
		@NotNull @Size(max = 1000) String newPassword) {

	/** Passwords stay out of logs. */
	@Override
	public String toString() {
		return "a password change";
	}

}
