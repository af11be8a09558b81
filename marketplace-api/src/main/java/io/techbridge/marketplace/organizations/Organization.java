package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A member of the marketplace.
 */
@Table("organization")
public record Organization(@Id OrganizationId id, @Version @Nullable Long version, String name, OrganizationKind kind,
		RegionCode region) {

	/**
	 * An organization that has not been saved yet.
	 */
	public static Organization create(OrganizationId id, String name, OrganizationKind kind, RegionCode region) {
		return new Organization(id, null, name, kind, region);
	}

}
