package io.techbridge.marketplace.listings.achievements;

import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of an achievement.
 *
 * @param publishedOn the day its present version came onto the market
 * @param inContact whether somebody talks with the owner about it already
 * @param contracted whether its owner has made a contract of it
 */
public record AchievementSummary(String id, String title, OrganizationReference organization, @Nullable String summary,
		List<String> keywords, @Nullable String field, @Nullable ListField listField, @Nullable Stage stage,
		@Nullable Integer trl, List<TransferMode> transferModes, @Nullable Boolean tryBeforePay,
		@Nullable MoneyRange price, Visibility visibility, LocalDate publishedOn, boolean inContact,
		boolean contracted) {

}
