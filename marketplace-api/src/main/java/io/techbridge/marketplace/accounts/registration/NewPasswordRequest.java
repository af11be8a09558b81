package io.techbridge.marketplace.accounts.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new password, and the token of the link that allows it.
 */
record NewPasswordRequest(@NotBlank @Size(max = 100) String token, @NotNull @Size(max = 1000) String password) {

}
