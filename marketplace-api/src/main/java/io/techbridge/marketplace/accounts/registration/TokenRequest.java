package io.techbridge.marketplace.accounts.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The token of a link.
 */
record TokenRequest(@NotBlank @Size(max = 100) String token) {

}
