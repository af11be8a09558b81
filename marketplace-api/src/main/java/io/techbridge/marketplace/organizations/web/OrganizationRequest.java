package io.techbridge.marketplace.organizations.web;

import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationSize;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an organization says about itself, and whom to ask.
 *
 * @param creditCode 统一社会信用代码; companies and agencies must have one
 */
record OrganizationRequest(@NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String name,
		@Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") @Nullable String nameEn, @NotNull OrganizationKind kind,
		@Size(max = 40) @Nullable String creditCode, @NotBlank String region, @Nullable String park,
		@Nullable String industry, @Nullable OrganizationSize size, boolean highTech, boolean specialized,
		@NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String contactName,
		@Size(max = 30) @Pattern(regexp = "\\s*|[+()\\d\\s-]{5,}") @Nullable String contactPhone,
		@Size(max = 254) @Email @Nullable String contactEmail,
		@Size(max = 300) @Pattern(regexp = "\\s*|\\s*https?://\\S+\\s*") @Nullable String website,
		@Size(max = 2000) @Nullable String introduction) {

}
