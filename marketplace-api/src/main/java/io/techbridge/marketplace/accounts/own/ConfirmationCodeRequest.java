package io.techbridge.marketplace.accounts.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the authenticator shows.
 */
record ConfirmationCodeRequest(@NotBlank @Size(max = 40) String code) {

}
