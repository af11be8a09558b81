package io.techbridge.marketplace.accounts.core;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may see and who may manage the members of an organization.
 */
@Component
public class MemberAccess {

	private final Affiliations affiliations;

	MemberAccess(Affiliations affiliations) {
		this.affiliations = affiliations;
	}

	/**
	 * Its members see each other, operators see all; to others it is not there.
	 */
	public Affiliation requireSight(Caller caller, OrganizationId organization) {
		if (!caller.is(Role.OPERATOR) && !caller.isMember(organization, MemberRole.VIEWER)) {
			throw new NotFound("organization " + organization.value());
		}
		return this.affiliations.find(organization)
			.orElseThrow(() -> new NotFound("organization " + organization.value()));
	}

	/**
	 * Its administrators and operators manage them. Assumes that the caller may see them.
	 */
	public void requireManagement(Caller caller, OrganizationId organization) {
		if (!mayManage(caller, organization)) {
			throw new AccessDeniedException("Not an administrator of the organization");
		}
	}

	public boolean mayManage(Caller caller, OrganizationId organization) {
		return caller.is(Role.OPERATOR) || caller.isMember(organization, MemberRole.ADMIN);
	}

}
