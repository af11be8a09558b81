package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * What an organization says about itself has changed: its name, region or anything else.
 */
public record OrganizationChanged(OrganizationId organization) {

}
