package io.techbridge.marketplace.platform.security;

import java.util.Set;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling and what they are, as it stands at this moment: it is looked up anew for
 * each request, so that a change of roles or a disabled account takes effect at once.
 *
 * @param parks the parks they administer
 * @param pending what they must do before anything else is allowed, {@code null} if
 * nothing
 */
public record Caller(AccountId account, Set<Role> roles, @Nullable Membership membership, Set<ParkCode> parks,
		@Nullable Pending pending) {

	public Caller {
		roles = Set.copyOf(roles);
		parks = Set.copyOf(parks);
	}

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * Whether they belong to the organization with at least the given role.
	 */
	public boolean isMember(OrganizationId organization, MemberRole atLeast) {
		return this.membership != null && this.membership.organization().equals(organization)
				&& this.membership.role().includes(atLeast);
	}

	public boolean administers(ParkCode park) {
		return this.parks.contains(park);
	}

}
