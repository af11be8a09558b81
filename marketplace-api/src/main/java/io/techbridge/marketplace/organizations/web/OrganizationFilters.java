package io.techbridge.marketplace.organizations.web;

import io.techbridge.marketplace.organizations.OrganizationConditions;
import io.techbridge.marketplace.organizations.parks.Parks;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.InvalidParameter;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Turns what a list is asked for into conditions: no wider than what the caller may see.
 */
@Component
class OrganizationFilters {

	private final Taxonomies taxonomies;

	private final Parks parks;

	OrganizationFilters(Taxonomies taxonomies, Parks parks) {
		this.taxonomies = taxonomies;
		this.parks = parks;
	}

	OrganizationConditions conditions(OrganizationFilter filter, Caller caller) {
		var conditions = new OrganizationConditions();
		if (!caller.is(Role.OPERATOR)) {
			conditions.parks(caller.parks());
		}
		var words = OrganizationForms.text(filter.q());
		if (words != null) {
			// credit codes are for operators and the organization's own members
			conditions = caller.is(Role.OPERATOR) ? conditions.words(words) : conditions.named(words);
		}
		if (filter.status() != null) {
			conditions.status(filter.status());
		}
		if (filter.kind() != null) {
			conditions.kind(filter.kind());
		}
		return withPlace(conditions, filter.region(), filter.park());
	}

	private OrganizationConditions withPlace(OrganizationConditions conditions, @Nullable RegionCode region,
			@Nullable ParkCode park) {
		if (region != null) {
			if (!this.taxonomies.has(region)) {
				throw new InvalidParameter("region", "parameter.unknown-region");
			}
			conditions.regions(this.taxonomies.within(region));
		}
		if (park != null) {
			if (!this.parks.exists(park)) {
				throw new InvalidParameter("park", "parameter.unknown-park");
			}
			conditions.park(park);
		}
		return conditions;
	}

}
