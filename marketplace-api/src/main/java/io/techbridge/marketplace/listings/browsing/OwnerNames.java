package io.techbridge.marketplace.listings.browsing;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.stereotype.Component;

/**
 * The names of owners as they are now. One that must not be seen at the moment has none,
 * whatever the search index still holds.
 */
@Component
class OwnerNames {

	private final Organizations organizations;

	OwnerNames(Organizations organizations) {
		this.organizations = organizations;
	}

	/**
	 * The names by id.
	 */
	Map<String, String> of(Collection<String> ids) {
		return this.organizations.byId(ids.stream().map(OrganizationId::of).toList())
			.values()
			.stream()
			.filter(Organization::isVerified)
			.collect(Collectors.toMap((owner) -> Long.toString(owner.id().value()), Organization::name));
	}

}
