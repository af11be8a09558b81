package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * An operator has let a suspended organization back on the market.
 */
public record OrganizationReinstated(OrganizationId organization) {

}
