package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * How much of an organization somebody may see.
 */
public enum Sight {

	/** Not even that it exists. */
	NOTHING,

	/** What everybody may see of a verified one. */
	PUBLIC_PART,

	/** What its members see: also whom to ask, and what was decided. */
	MEMBERS,

	/** What operators see: also their own notes. */
	OPERATORS;

	/**
	 * How much the caller may see. Whoever has something pending counts as a visitor.
	 */
	public static Sight of(Organization organization, @Nullable Caller caller) {
		if (caller != null && caller.pending() == null) {
			if (caller.is(Role.OPERATOR)) {
				return OPERATORS;
			}
			if (caller.isMember(organization.id(), MemberRole.VIEWER)) {
				return MEMBERS;
			}
			var park = organization.profile().park();
			if (park != null && caller.administers(park)) {
				return PUBLIC_PART;
			}
		}
		return organization.isVerified() ? PUBLIC_PART : NOTHING;
	}

}
