package io.techbridge.marketplace.organizations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.organizations.Decision;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationSize;
import io.techbridge.marketplace.organizations.OrganizationStatus;
import org.jspecify.annotations.Nullable;

/**
 * As much of an organization as the caller may see. Credit code, contact and decision are
 * for its members and operators, the note for operators.
 */
@Schema(name = "Organization")
record OrganizationDetail(String id, String name, @Nullable String nameEn, OrganizationKind kind, String region,
		@Nullable String park, @Nullable String industry, @Nullable OrganizationSize size, boolean highTech,
		boolean specialized, @Nullable String website, @Nullable String introduction, OrganizationStatus status,
		boolean trusted, @Nullable String creditCode, @Nullable String contactName, @Nullable String contactPhone,
		@Nullable String contactEmail, @Nullable Decision decision, @Nullable String note) {

}
