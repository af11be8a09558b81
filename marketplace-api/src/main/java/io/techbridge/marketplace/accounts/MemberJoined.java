package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * Somebody belongs to an organization from now on.
 */
public record MemberJoined(OrganizationId organization, AccountId account) {

}
