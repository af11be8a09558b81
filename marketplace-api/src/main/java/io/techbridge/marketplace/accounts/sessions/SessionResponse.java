package io.techbridge.marketplace.accounts.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.accounts.core.Language;
import io.techbridge.marketplace.accounts.core.ParkLabel;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationStatus;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is and what they may do.
 *
 * @param pending what has to be done before anything else is allowed
 * @param expiresAt when signing in again will be needed, however busy the session is
 * @param idleMinutes after how long without a request it will be needed
 */
@Schema(name = "Session")
record SessionResponse(boolean signedIn, @Nullable Holder account, Set<Role> roles,
		@Nullable SessionOrganization organization, List<ParkLabel> parks, @Nullable PendingStep pending,
		@Nullable Instant expiresAt, long idleMinutes, long unreadNotifications) {

	/**
	 * Whose account it is.
	 */
	@Schema(name = "SessionAccount")
	record Holder(String id, String name, String email, Language language) {

	}

	/**
	 * The organization the caller belongs to.
	 */
	record SessionOrganization(String id, String name, OrganizationKind kind, OrganizationStatus status,
			MemberRole memberRole) {

	}

	/**
	 * What is still missing.
	 */
	enum PendingStep {

		SECOND_FACTOR_CODE, SECOND_FACTOR_SETUP, PASSWORD_CHANGE

	}

}
