package io.techbridge.marketplace.accounts.invitations;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.platform.security.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that waits to be accepted.
 *
 * @param memberRole what the person may do in the organization, where it is one to an
 * organization
 * @param invitedBy the name of who invites, empty if that account has been erased
 */
@Schema(name = "Invitation")
record InvitationResponse(String id, String email, @Nullable MemberRole memberRole, String invitedBy, Instant createdAt,
		Instant expiresAt) {

}
