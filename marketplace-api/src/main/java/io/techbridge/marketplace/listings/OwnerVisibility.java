package io.techbridge.marketplace.listings;

import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Sight;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whether an owner's listings can be seen: by everybody while it is verified, by its own
 * members and operators always.
 */
public final class OwnerVisibility {

	private OwnerVisibility() {
	}

	public static boolean isOpenTo(@Nullable Caller caller, Organization owner) {
		return owner.isVerified() || Sight.of(owner, caller).compareTo(Sight.MEMBERS) >= 0;
	}

}
