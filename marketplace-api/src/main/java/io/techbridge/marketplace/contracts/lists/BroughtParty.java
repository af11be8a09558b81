package io.techbridge.marketplace.contracts.lists;

import io.techbridge.matching.RegionCode;
import io.techbridge.marketplace.organizations.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a side.
 *
 * @param creditCode as it was written
 */
public record BroughtParty(@Nullable String name, @Nullable String creditCode, @Nullable OrganizationKind kind,
		@Nullable RegionCode region) {

	public static final BroughtParty NONE = new BroughtParty(null, null, null, null);

	/**
	 * Whether it says who it is.
	 */
	boolean isNamed() {
		return this.name != null || this.creditCode != null;
	}

	/**
	 * The same, with what another column says where this one says nothing.
	 */
	BroughtParty or(BroughtParty other) {
		return new BroughtParty((this.name != null) ? this.name : other.name,
				(this.creditCode != null) ? this.creditCode : other.creditCode,
				(this.kind != null) ? this.kind : other.kind, (this.region != null) ? this.region : other.region);
	}

}
