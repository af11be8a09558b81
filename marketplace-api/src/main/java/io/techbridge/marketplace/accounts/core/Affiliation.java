package io.techbridge.marketplace.accounts.core;

import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * The organization somebody belongs to, as far as accounts need to know it.
 *
 * @param status whether it has been verified
 */
public record Affiliation(OrganizationId id, String name, OrganizationKind kind, String status, boolean verified) {

}
