package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * An operator has rejected the registration of an organization.
 */
public record OrganizationRejected(OrganizationId organization) {

}
