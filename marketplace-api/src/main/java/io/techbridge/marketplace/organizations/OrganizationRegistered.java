package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * An organization has registered and waits for its verification.
 *
 * @param by who registered it, its first administrator
 */
public record OrganizationRegistered(OrganizationId organization, AccountId by) {

}
