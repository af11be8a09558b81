package io.techbridge.marketplace.accounts.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody signs in with.
 */
record SignInRequest(@NotBlank @Size(max = 254) String email, @NotNull @Size(max = 1000) String password) {

}
