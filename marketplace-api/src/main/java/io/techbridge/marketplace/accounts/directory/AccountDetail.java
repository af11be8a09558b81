package io.techbridge.marketplace.accounts.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.accounts.core.ParkLabel;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as operators see it.
 *
 * @param email missing once it has been erased
 * @param parks those it administers
 */
@Schema(name = "Account")
record AccountDetail(String id, String name, @Nullable String email, @Nullable AccountOrganization organization,
		@Nullable MemberRole memberRole, Set<Role> roles, AccountState state, boolean secondFactor,
		@Nullable Instant lastSignInAt, @Nullable String disabledReason, Instant createdAt, List<ParkLabel> parks) {

}
