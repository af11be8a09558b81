package io.techbridge.marketplace.organizations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What lists for operators and administrators of parks show of an organization.
 *
 * @param creditCode for operators only
 * @param members how many people belong to it
 */
public record ListedOrganization(String id, String name, OrganizationKind kind, @Nullable String creditCode,
		String region, @Nullable String park, OrganizationStatus status, boolean trusted, Instant registeredAt,
		long members) {

	/**
	 * As who is not an operator sees it.
	 */
	public ListedOrganization withoutCreditCode() {
		return new ListedOrganization(this.id, this.name, this.kind, null, this.region, this.park, this.status,
				this.trusted, this.registeredAt, this.members);
	}

	ListedOrganization withMembers(long members) {
		return new ListedOrganization(this.id, this.name, this.kind, this.creditCode, this.region, this.park,
				this.status, this.trusted, this.registeredAt, members);
	}

}
