package io.techbridge.marketplace.accounts.invitations;

import java.time.Instant;

import io.techbridge.marketplace.accounts.core.ParkLabel;
import io.techbridge.marketplace.platform.security.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * What the link of an invitation leads to.
 *
 * @param organization the one they are invited to
 * @param park the one they are invited to administer
 * @param operator whether they are invited to run the platform
 * @param accountExists whether they have to sign in rather than to register
 */
record InvitationPreview(String email, @Nullable InvitingOrganization organization, @Nullable MemberRole memberRole,
		@Nullable ParkLabel park, boolean operator, boolean accountExists, Instant expiresAt) {

	/**
	 * The organization somebody is invited to.
	 */
	record InvitingOrganization(String name) {

	}

}
