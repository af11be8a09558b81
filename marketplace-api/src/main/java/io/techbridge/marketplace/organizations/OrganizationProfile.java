package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What an organization says about itself.
 *
 * @param highTech whether it is certified as 高新技术企业
 * @param specialized whether it is certified as 专精特新
 */
public record OrganizationProfile(String name, @Nullable String nameEn, OrganizationKind kind,
		@Nullable CreditCode creditCode, RegionCode region, @Nullable ParkCode park, @Nullable IndustryCode industry,
		@Nullable OrganizationSize size, boolean highTech, boolean specialized, @Nullable String website,
		@Nullable String introduction) {

}
