package io.techbridge.marketplace.organizations;

import java.util.Collection;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * Knows how many people belong to organizations; the accounts' side of the list of
 * organizations.
 */
public interface MemberCounts {

	/**
	 * How many members each of the organizations has; those without any may be missing.
	 */
	Map<OrganizationId, Long> of(Collection<OrganizationId> organizations);

}
