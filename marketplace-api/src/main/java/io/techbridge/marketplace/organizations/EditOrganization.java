package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One of its administrators, or an operator, changes what an organization says about
 * itself.
 */
@Component
public class EditOrganization {

	private final Organizations organizations;

	private final ChangeOrganization change;

	private final ApplicationEventPublisher events;

	EditOrganization(Organizations organizations, ChangeOrganization change, ApplicationEventPublisher events) {
		this.organizations = organizations;
		this.change = change;
		this.events = events;
	}

	@Transactional
	public Organization edit(OrganizationId id, long version, OrganizationProfile profile, Contact contact,
			Caller caller) {
		requireAllowed(id, caller);
		var wasRejected = hasStatus(id, OrganizationStatus.REJECTED);
		var edited = this.change.change(id, version, "organization.edited",
				(organization) -> organization.edit(profile, contact, caller.is(Role.OPERATOR)));
		this.events.publishEvent(new OrganizationChanged(id));
		if (wasRejected && edited.status() == OrganizationStatus.PENDING) {
			this.events.publishEvent(new OrganizationCorrected(id));
		}
		return edited;
	}

	private boolean hasStatus(OrganizationId id, OrganizationStatus status) {
		return this.organizations.findById(id).filter((organization) -> organization.status() == status).isPresent();
	}

	private void requireAllowed(OrganizationId id, Caller caller) {
		if (!caller.is(Role.OPERATOR) && !caller.isMember(id, MemberRole.ADMIN)) {
			this.organizations.findById(id)
				.filter((organization) -> Sight.of(organization, caller) != Sight.NOTHING)
				.orElseThrow(() -> new NotFound("organization " + id.value()));
			throw new AccessDeniedException("Not an administrator of organization " + id.value());
		}
	}

}
