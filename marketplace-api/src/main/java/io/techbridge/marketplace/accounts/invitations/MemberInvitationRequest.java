package io.techbridge.marketplace.accounts.invitations;

import io.techbridge.marketplace.platform.security.MemberRole;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whom to invite to an organization, and what they may do there.
 */
record MemberInvitationRequest(@NotBlank @Email @Size(max = 254) String email, @NotNull MemberRole memberRole) {

}
