package io.techbridge.marketplace.organizations;

import java.util.Objects;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets whom to ask at an organization whose last member wants to be forgotten. What it
 * published stays.
 */
@Component
public class ForgetContact {

	private final Organizations organizations;

	private final ChangeOrganization change;

	ForgetContact(Organizations organizations, ChangeOrganization change) {
		this.organizations = organizations;
		this.change = change;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void of(OrganizationId id) {
		var organization = this.organizations.findById(id)
			.orElseThrow(() -> new NotFound("organization " + id.value()));
		this.change.change(id, Objects.requireNonNull(organization.version()), "organization.contact-forgotten",
				Organization::withoutContact);
	}

}
