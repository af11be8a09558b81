package io.techbridge.marketplace.listings.needs;

import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.attachments.Attachment;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.Ownership;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.listings.core.ContactOutline;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Everything others than its owner may see of a need.
 *
 * @param organization the owner, absent if it stays unnamed
 * @param anonymous whether the owner stays unnamed
 * @param region where it comes from; of an unnamed owner no more than the city
 * @param contact whom to ask, in outline; for those who have signed in, and never of an
 * unnamed owner
 * @param attachments the files that are not confidential
 * @param own whether the caller looks at it from within
 * @param inContact whether somebody talks with the owner about it already
 * @param contracted whether its owner has made a contract of it; never told of one that
 * stays unnamed
 */
public record NeedDetail(String id, String title, @Nullable OrganizationReference organization, boolean anonymous,
		String region, Status status, @Nullable NeedKind kind, @Nullable String problem, @Nullable String tried,
		@Nullable String basis, List<Indicator> indicators, List<String> keywords, @Nullable String field,
		@Nullable ListField listField, List<String> industries, @Nullable LocalDate deadline,
		@Nullable MoneyRange budget, @Nullable Long rewardFen, @Nullable String conditions,
		List<TransferMode> transferModes, @Nullable Integer minTrl, List<String> preferredRegions,
		List<String> excludedRegions, @Nullable Ownership ownership, boolean wantsBroker, Visibility visibility,
		@Nullable ContactOutline contact, List<Attachment> attachments, boolean own, @Nullable LocalDate publishedOn,
		@Nullable LocalDate confirmedOn, @Nullable LocalDate expiresOn, boolean inContact, boolean contracted) {

}
