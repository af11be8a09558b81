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
 * What lists show of a need.
 */
public record NeedSummary(String id, String title, OrganizationReference organization, @Nullable NeedKind kind,
		@Nullable String problem, List<String> keywords, @Nullable String field, @Nullable ListField listField,
		@Nullable Integer minTrl, List<TransferMode> transferModes, @Nullable MoneyRange budget,
		@Nullable LocalDate deadline, LocalDate publishedOn) {

}
