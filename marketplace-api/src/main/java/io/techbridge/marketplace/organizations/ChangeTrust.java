package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator trusts an organization, so that what it publishes is reviewed afterwards
 * only, or no longer does.
 */
@Component
public class ChangeTrust {

	private final ChangeOrganization change;

	ChangeTrust(ChangeOrganization change) {
		this.change = change;
	}

	@Transactional
	public Organization change(OrganizationId id, long version, boolean trusted) {
		return this.change.change(id, version, trusted ? "organization.trusted" : "organization.distrusted",
				(organization) -> organization.trust(trusted));
	}

}
