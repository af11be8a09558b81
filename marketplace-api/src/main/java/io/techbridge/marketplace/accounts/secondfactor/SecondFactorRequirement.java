package io.techbridge.marketplace.accounts.secondfactor;

import java.util.Set;

import io.techbridge.marketplace.platform.security.Role;

/**
 * Who cannot do without a second factor: those who can do the most harm.
 */
public final class SecondFactorRequirement {

	private static final Set<Role> POWERFUL = Set.of(Role.OPERATOR, Role.PARK_ADMIN);

	private final boolean enforced;

	SecondFactorRequirement(boolean enforced) {
		this.enforced = enforced;
	}

	public boolean appliesTo(Set<Role> roles) {
		return this.enforced && roles.stream().anyMatch(POWERFUL::contains);
	}

}
