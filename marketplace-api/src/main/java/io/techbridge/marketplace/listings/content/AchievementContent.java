package io.techbridge.marketplace.listings.content;

import java.util.List;
import java.util.stream.Stream;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says about an achievement (成果).
 *
 * @param inventors the people behind it, as its owner names them in public
 * @param summary what it is, in at most 500 characters
 * @param advantages what is better than existing solutions
 * @param applications where it can be used
 * @param trl technology readiness level 1–9 (GB/T 22900-2022)
 * @param trlEvidence what shows that level
 * @param tryBeforePay 先使用后付费; {@code null} if not stated
 * @param publicNotice the notice of an agreed price
 * @param allowedRegions where it may be transferred to; empty means anywhere
 * @param confidential what only opens to a partner who has accepted confidentiality;
 * never public, never in the search index
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record AchievementContent(String title, List<String> inventors, @Nullable String summary,
		@Nullable String description, List<String> keywords, @Nullable FieldCode field, @Nullable ListField listField,
		List<IndustryCode> industries, List<Indicator> indicators, @Nullable String advantages,
		@Nullable String applications, @Nullable Nature nature, @Nullable Stage stage, @Nullable Integer trl,
		@Nullable String trlEvidence, @Nullable Level level, List<IntellectualProperty> intellectualProperty,
		List<TransferMode> transferModes, @Nullable Boolean tryBeforePay, @Nullable MoneyRange price,
		@Nullable Pricing pricing, @Nullable PublicNotice publicNotice, List<Want> wants,
		List<RegionCode> allowedRegions, Visibility visibility, @Nullable String confidential,
		List<AttachmentId> attachments) implements ListingContent {

	@SuppressWarnings("ConstantValue") // JSON leaves out what is not stated
	public AchievementContent {
		title = (title != null) ? title.strip() : "";
		inventors = ListingContent.orEmpty(inventors);
		summary = ListingContent.text(summary);
		description = ListingContent.text(description);
		keywords = ListingContent.orEmpty(keywords);
		industries = ListingContent.orEmpty(industries);
		indicators = ListingContent.orEmpty(indicators);
		advantages = ListingContent.text(advantages);
		applications = ListingContent.text(applications);
		trlEvidence = ListingContent.text(trlEvidence);
		intellectualProperty = ListingContent.orEmpty(intellectualProperty);
		transferModes = ListingContent.orEmpty(transferModes).stream().distinct().sorted().toList();
		wants = ListingContent.orEmpty(wants).stream().distinct().sorted().toList();
		allowedRegions = ListingContent.orEmpty(allowedRegions).stream().distinct().toList();
		visibility = (visibility != null) ? visibility : Visibility.PUBLIC;
		confidential = ListingContent.text(confidential);
		attachments = ListingContent.orEmpty(attachments);
	}

	/**
	 * An achievement of which nothing but the title is known yet.
	 */
	public static AchievementContent titled(String title) {
		return AchievementContentBuilder.builder().title(title).build();
	}

	@Override
	public String text() {
		return ListingContent
			.paragraphs(Stream.concat(Stream.of(this.summary, this.description, this.advantages, this.applications),
					Stream.concat(this.indicators.stream().map(Indicator::line),
							this.intellectualProperty.stream().map(IntellectualProperty::line))));
	}

}
