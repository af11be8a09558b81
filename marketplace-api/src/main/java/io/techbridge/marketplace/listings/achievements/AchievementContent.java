package io.techbridge.marketplace.listings.achievements;

import io.techbridge.marketplace.listings.Keywords;
import io.techbridge.marketplace.listings.Regions;
import io.techbridge.marketplace.listings.TransferModes;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Stage;
import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What an owner says about an achievement. Only the title has to be there.
 *
 * @param allowedRegions where it may be transferred to; empty means anywhere
 */
public record AchievementContent(String title, @Nullable String summary, @Nullable String description,
		@Nullable String applications, @Nullable String intellectualProperty, Keywords keywords,
		@Nullable FieldCode field, @Nullable ListField listField, @Nullable Stage stage, @Nullable Integer trl,
		TransferModes transferModes, @Nullable Boolean tryBeforePay,
		@Embedded.Nullable(prefix = "price_") @Nullable MoneyRange price, Regions allowedRegions) {

}
