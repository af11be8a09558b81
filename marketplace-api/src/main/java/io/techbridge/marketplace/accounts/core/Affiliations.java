package io.techbridge.marketplace.accounts.core;

import java.util.Optional;

import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.stereotype.Component;

/**
 * The one place where accounts look at organizations.
 */
@Component
public class Affiliations {

	private final Organizations organizations;

	Affiliations(Organizations organizations) {
		this.organizations = organizations;
	}

	public Optional<Affiliation> find(OrganizationId id) {
		return this.organizations.findById(id).map(Affiliations::affiliation);
	}

	private static Affiliation affiliation(Organization organization) {
		return new Affiliation(organization.id(), organization.name(), organization.kind(), organization.status());
	}

}
