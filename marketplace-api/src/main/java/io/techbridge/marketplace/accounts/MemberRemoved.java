package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * Somebody belongs to an organization no longer, by their own decision or another's.
 */
public record MemberRemoved(OrganizationId organization, AccountId account) {

}
