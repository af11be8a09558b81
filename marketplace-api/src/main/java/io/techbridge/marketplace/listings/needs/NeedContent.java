package io.techbridge.marketplace.listings.needs;

import java.time.LocalDate;

import io.techbridge.marketplace.listings.Keywords;
import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.Regions;
import io.techbridge.marketplace.listings.TransferModes;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What a company says about its need. Only the title has to be there.
 *
 * @param problem what is to be solved
 * @param tried what was tried, and why it failed
 * @param basis what the company has to build on
 * @param indicators the technical figures to be reached
 */
public record NeedContent(String title, @Nullable NeedKind kind, @Nullable String problem, @Nullable String tried,
		@Nullable String basis, @Nullable String indicators, Keywords keywords, @Nullable FieldCode field,
		@Nullable ListField listField, @Nullable Integer minTrl, TransferModes transferModes,
		@Embedded.Nullable(prefix = "budget_") @Nullable MoneyRange budget, @Nullable LocalDate deadline,
		Regions preferredRegions, Regions excludedRegions) {

}
