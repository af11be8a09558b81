package io.techbridge.marketplace.accounts.own;

import io.techbridge.marketplace.accounts.core.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What one may change of the own account by oneself.
 */
record OwnAccountRequest(@NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String name,
		@Size(max = 30) @Pattern(regexp = "[+()\\d -]*") @Nullable String phone, @NotNull Language language) {

	/** Personal data stays out of logs. */
	@Override
	public String toString() {
		return "a profile";
	}

}
