package io.techbridge.marketplace.listings.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * What a company says about its need (需求).
 *
 * @param problem what is to be solved
 * @param tried what was tried, and why it failed
 * @param basis what the company has to build on
 * @param rewardFen the reward of an open call (揭榜挂帅) in fen
 * @param conditions what bidders in an open call must fulfil
 * @param minTrl the lowest technology readiness level accepted, 1–9
 * @param wantsBroker whether a broker (技术经理人) is welcome
 * @param anonymous whether the owner stays unnamed
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record NeedContent(String title, @Nullable NeedKind kind, @Nullable FieldCode field,
		@Nullable ListField listField, List<IndustryCode> industries, List<String> keywords, @Nullable String problem,
		@Nullable String tried, @Nullable String basis, List<Indicator> indicators, @Nullable LocalDate deadline,
		@Nullable MoneyRange budget, @Nullable Long rewardFen, @Nullable String conditions,
		List<TransferMode> transferModes, @Nullable Integer minTrl, List<RegionCode> preferredRegions,
		List<RegionCode> excludedRegions, @Nullable Ownership ownership, Boolean wantsBroker, Boolean anonymous,
		Visibility visibility, List<AttachmentId> attachments) implements ListingContent {

	@SuppressWarnings("ConstantValue") // JSON leaves out what is not stated
	public NeedContent {
		title = (title != null) ? title.strip() : "";
		industries = ListingContent.orEmpty(industries);
		keywords = ListingContent.orEmpty(keywords);
		problem = ListingContent.text(problem);
		tried = ListingContent.text(tried);
		basis = ListingContent.text(basis);
		indicators = ListingContent.orEmpty(indicators);
		conditions = ListingContent.text(conditions);
		wantsBroker = Boolean.TRUE.equals(wantsBroker);
		anonymous = Boolean.TRUE.equals(anonymous);
		transferModes = ListingContent.orEmpty(transferModes).stream().distinct().sorted().toList();
		preferredRegions = ListingContent.orEmpty(preferredRegions).stream().distinct().toList();
		excludedRegions = ListingContent.orEmpty(excludedRegions).stream().distinct().toList();
		visibility = (visibility != null) ? visibility : Visibility.PUBLIC;
		attachments = ListingContent.orEmpty(attachments);
	}

	/**
	 * A need of which nothing but the title is known yet.
	 */
	public static NeedContent titled(String title) {
		return NeedContentBuilder.builder().title(title).build();
	}

	@Override
	public String text() {
		return ListingContent.paragraphs(Stream.concat(Stream.of(this.problem, this.tried, this.basis, this.conditions),
				this.indicators.stream().map(Indicator::line)));
	}

}
