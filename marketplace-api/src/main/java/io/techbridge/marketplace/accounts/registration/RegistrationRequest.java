package io.techbridge.marketplace.accounts.registration;

import io.techbridge.marketplace.accounts.core.Language;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody states to get an account.
 *
 * @param consent to the terms and the privacy notice
 */
record RegistrationRequest(@NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String name,
		@NotBlank @Email @Size(max = 254) String email, @NotNull @Size(max = 1000) String password,
		@NotNull Language language, @AssertTrue boolean consent) {

	/** Neither passwords nor personal data go into logs. */
	@Override
	public String toString() {
		return "a registration";
	}

}
