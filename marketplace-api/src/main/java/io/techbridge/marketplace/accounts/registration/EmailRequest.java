package io.techbridge.marketplace.accounts.registration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Where to send a mail.
 */
record EmailRequest(@NotBlank @Email @Size(max = 254) String email) {

}
