package io.techbridge.marketplace.accounts.members;

import io.techbridge.marketplace.platform.security.MemberRole;
import jakarta.validation.constraints.NotNull;

/**
 * What a member may do from now on.
 */
record MemberRoleRequest(@NotNull MemberRole memberRole) {

}
