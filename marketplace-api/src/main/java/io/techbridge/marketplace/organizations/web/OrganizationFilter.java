package io.techbridge.marketplace.organizations.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationStatus;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.RegionCode;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which organizations a list is to show.
 */
record OrganizationFilter(
		@Parameter(description = "Part of a name in either language, or of a credit code") @Nullable @Size(
				max = 200) String q,
		@Nullable OrganizationStatus status, @Nullable OrganizationKind kind,
		@Parameter(description = "A region; what lies inside it counts too") @Nullable RegionCode region,
		@Nullable ParkCode park) {

}
