package io.techbridge.marketplace.accounts.invitations;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom to invite.
 */
record InvitationRequest(@NotBlank @Email @Size(max = 254) String email) {

}
