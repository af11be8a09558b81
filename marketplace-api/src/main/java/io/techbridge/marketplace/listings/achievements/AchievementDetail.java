package io.techbridge.marketplace.listings.achievements;

import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.listings.attachments.Attachment;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.IntellectualProperty;
import io.techbridge.marketplace.listings.content.Level;
import io.techbridge.marketplace.listings.content.Nature;
import io.techbridge.marketplace.listings.content.Pricing;
import io.techbridge.marketplace.listings.content.PublicNotice;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.listings.content.Want;
import io.techbridge.marketplace.listings.core.ContactOutline;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Everything others than its owner may see of an achievement.
 *
 * @param contact whom to ask, in outline; for those who have signed in
 * @param hasConfidentialPart whether there is more for partners who accept
 * confidentiality
 * @param attachments the files that are not confidential
 * @param own whether the caller looks at it from within
 * @param inContact whether somebody talks with the owner about it already
 * @param contracted whether its owner has made a contract of it
 */
public record AchievementDetail(String id, String title, OrganizationReference organization, Status status,
		List<String> inventors, @Nullable String summary, @Nullable String description, List<String> keywords,
		@Nullable String field, @Nullable ListField listField, List<String> industries, List<Indicator> indicators,
		@Nullable String advantages, @Nullable String applications, @Nullable Nature nature, @Nullable Stage stage,
		@Nullable Integer trl, @Nullable String trlEvidence, @Nullable Level level,
		List<IntellectualProperty> intellectualProperty, List<TransferMode> transferModes,
		@Nullable Boolean tryBeforePay, @Nullable MoneyRange price, @Nullable Pricing pricing,
		@Nullable PublicNotice publicNotice, List<Want> wants, List<String> allowedRegions, Visibility visibility,
		@Nullable ContactOutline contact, boolean hasConfidentialPart, List<Attachment> attachments, boolean own,
		@Nullable LocalDate publishedOn, @Nullable LocalDate confirmedOn, @Nullable LocalDate expiresOn,
		boolean inContact, boolean contracted) {

}
