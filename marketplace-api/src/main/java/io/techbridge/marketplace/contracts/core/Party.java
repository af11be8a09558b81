package io.techbridge.marketplace.contracts.core;

import io.techbridge.marketplace.organizations.CreditCode;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One side of a contract as it was when the contract was signed; until then as it was
 * when the draft was written last.
 *
 * @param organizationId {@code null} for somebody who is no member
 * @param park the park it was in, {@code null} for none or unknown
 */
public record Party(@Nullable OrganizationId organizationId, String name, @Nullable CreditCode creditCode,
		@Nullable OrganizationKind kind, @Nullable RegionCode region, @Nullable ParkCode park) {

	/**
	 * A member as it is now.
	 */
	public static Party of(Organization organization) {
		var profile = organization.profile();
		return new Party(organization.id(), organization.name(), profile.creditCode(), organization.kind(),
				organization.region(), profile.park());
	}

	/**
	 * Somebody who is no member.
	 */
	public static Party outside(String name, @Nullable CreditCode creditCode, @Nullable OrganizationKind kind,
			@Nullable RegionCode region) {
		return new Party(null, name, creditCode, kind, region, null);
	}

	public boolean isMember() {
		return this.organizationId != null;
	}

}
