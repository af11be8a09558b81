package io.techbridge.marketplace.listings.needs;

import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Everything the public may see of a need.
 */
public record NeedDetail(String id, String title, OrganizationReference organization, @Nullable NeedKind kind,
		@Nullable String problem, @Nullable String tried, @Nullable String basis, @Nullable String indicators,
		List<String> keywords, @Nullable String field, @Nullable ListField listField, @Nullable Integer minTrl,
		List<TransferMode> transferModes, @Nullable MoneyRange budget, @Nullable LocalDate deadline,
		List<String> preferredRegions, List<String> excludedRegions, LocalDate publishedOn) {

}
