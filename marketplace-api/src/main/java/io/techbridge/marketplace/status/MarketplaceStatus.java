package io.techbridge.marketplace.status;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What this installation is and what works at the moment.
 *
 * @param mode {@code local} or {@code production}
 * @param demonstrationData whether the listings may be invented
 * @param searchAvailable whether lists and matches can be had now
 * @param meaningUsed whether matching compares meanings and not only words
 */
@Schema(name = "Status")
record MarketplaceStatus(@Schema(allowableValues = {
		"local", "production" }) String mode, boolean demonstrationData, boolean searchAvailable, boolean meaningUsed){

}
