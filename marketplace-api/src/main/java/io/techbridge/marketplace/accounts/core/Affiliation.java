package io.techbridge.marketplace.accounts.core;

import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationStatus;
import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * The organization somebody belongs to, as far as accounts need to know it.
 *
 * @param status where its verification stands
 */
public record Affiliation(OrganizationId id, String name, OrganizationKind kind, OrganizationStatus status,
		boolean verified) {

}
