package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * An operator has taken an organization off the market.
 */
public record OrganizationSuspended(OrganizationId organization) {

}
