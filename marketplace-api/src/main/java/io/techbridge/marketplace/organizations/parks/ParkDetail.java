package io.techbridge.marketplace.organizations.parks;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.organizations.OrganizationReference;
import org.jspecify.annotations.Nullable;

/**
 * A park and who is there.
 *
 * @param operator the organization that runs it, while that is verified; operators of the
 * platform see it always
 * @param organizations how many verified organizations have settled there
 */
@Schema(name = "Park")
record ParkDetail(String code, String labelZh, String labelEn, String region, @Nullable OrganizationReference operator,
		List<String> leadingFields, long organizations) {

}
