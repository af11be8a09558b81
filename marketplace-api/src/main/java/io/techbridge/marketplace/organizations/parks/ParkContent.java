package io.techbridge.marketplace.organizations.parks;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What operators of the platform say about a park.
 *
 * @param operator the organization that runs it, {@code null} if none has registered
 * @param leadingFields the technical fields it wants to attract
 */
record ParkContent(String labelZh, String labelEn, RegionCode region, @Nullable OrganizationId operator,
		LeadingFields leadingFields) {

}
