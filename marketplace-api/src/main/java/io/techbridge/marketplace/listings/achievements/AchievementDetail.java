package io.techbridge.marketplace.listings.achievements;

import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Everything the public may see of an achievement.
 */
public record AchievementDetail(String id, String title, OrganizationReference organization, @Nullable String summary,
		@Nullable String description, @Nullable String applications, @Nullable String intellectualProperty,
		List<String> keywords, @Nullable String field, @Nullable ListField listField, @Nullable Stage stage,
		@Nullable Integer trl, List<TransferMode> transferModes, @Nullable Boolean tryBeforePay,
		@Nullable MoneyRange price, LocalDate publishedOn) {

}
