package io.techbridge.marketplace.accounts.directory;

import java.time.Instant;
import java.util.Set;

import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as operators see it in a list.
 *
 * @param email missing once it has been erased
 */
record ListedAccount(String id, String name, @Nullable String email, @Nullable AccountOrganization organization,
		@Nullable MemberRole memberRole, Set<Role> roles, AccountState state, boolean secondFactor,
		@Nullable Instant lastSignInAt) {

}
