package io.techbridge.marketplace.organizations;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.data.repository.ListCrudRepository;

/**
 * All organizations.
 */
public interface Organizations extends ListCrudRepository<Organization, OrganizationId> {

	/**
	 * The organizations with the given ids, by id.
	 */
	default Map<OrganizationId, Organization> byId(Collection<OrganizationId> ids) {
		return findAllById(ids).stream().collect(Collectors.toMap(Organization::id, Function.identity()));
	}

}
