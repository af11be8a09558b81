package io.techbridge.marketplace.accounts.core;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.security.Role;

/**
 * Which roles follow from what somebody belongs to and was appointed to.
 */
public final class Roles {

	private Roles() {
	}

	public static Set<Role> of(Optional<OrganizationKind> kind, boolean administersParks, boolean operator) {
		var roles = EnumSet.noneOf(Role.class);
		kind.flatMap(Roles::of).ifPresent(roles::add);
		if (administersParks) {
			roles.add(Role.PARK_ADMIN);
		}
		if (operator) {
			roles.add(Role.OPERATOR);
		}
		return roles;
	}

	/**
	 * The role that members of such an organization have; none for those who run a park.
	 */
	public static Optional<Role> of(OrganizationKind kind) {
		return switch (kind) {
			case UNIVERSITY, INSTITUTE -> Optional.of(Role.UNIVERSITY);
			case COMPANY -> Optional.of(Role.COMPANY);
			case AGENCY, INDIVIDUAL -> Optional.of(Role.BROKER);
			case PARK_OPERATOR -> Optional.empty();
		};
	}

}
