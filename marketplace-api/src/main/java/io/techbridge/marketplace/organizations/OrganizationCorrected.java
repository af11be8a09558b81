package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * A rejected organization has been corrected by its administrator and waits for its
 * verification again.
 */
public record OrganizationCorrected(OrganizationId organization) {

}
