package io.techbridge.marketplace.accounts.members;

import java.time.Instant;

import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.platform.security.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to an organization.
 *
 * @param email for administrators and operators only
 */
record Member(String accountId, String name, @Nullable String email, MemberRole memberRole, AccountState state,
		@Nullable Instant lastSignInAt) {

}
