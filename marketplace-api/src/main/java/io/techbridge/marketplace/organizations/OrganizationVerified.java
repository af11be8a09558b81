package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * An operator has verified an organization: its members may publish.
 */
public record OrganizationVerified(OrganizationId organization) {

}
