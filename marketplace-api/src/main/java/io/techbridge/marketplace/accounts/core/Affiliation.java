package io.techbridge.marketplace.accounts.core;

import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationStatus;
import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * The organization somebody belongs to, as far as accounts need to know it.
 */
public record Affiliation(OrganizationId id, String name, OrganizationKind kind, OrganizationStatus status) {

	public boolean isVerified() {
		return this.status == OrganizationStatus.VERIFIED;
	}

}
