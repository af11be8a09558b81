package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;

/**
 * A member may do more or less than before.
 *
 * @param role the new role
 */
public record MemberRoleChanged(OrganizationId organization, AccountId account, MemberRole role) {

}
