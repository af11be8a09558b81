package io.techbridge.marketplace.accounts.invitations;

import io.techbridge.marketplace.accounts.core.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Accepts an invitation. Who has no account yet states the rest as well.
 *
 * @param consent to the terms and the privacy notice
 */
record AcceptanceRequest(@NotBlank @Size(max = 100) String token,
		@Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") @Nullable String name,
		@Size(max = 1000) @Nullable String password, @Nullable Language language, @Nullable Boolean consent) {

	/** Neither tokens nor passwords go into logs. */
	@Override
	public String toString() {
		return "an acceptance";
	}

}
