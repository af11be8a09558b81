package io.techbridge.marketplace.accounts.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The second factor.
 *
 * @param code six digits, or a recovery code
 */
record CodeRequest(@NotBlank @Size(max = 40) String code) {

}
