package io.techbridge.marketplace.listings.needs;

import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a need.
 *
 * @param organization the owner, absent if it stays unnamed
 * @param anonymous whether the owner stays unnamed
 * @param region where it comes from; of an unnamed owner no more than the city
 * @param publishedOn the day its present version came onto the market
 * @param inContact whether somebody talks with the owner about it already
 * @param contracted whether its owner has made a contract of it; never told of one that
 * stays unnamed
 */
public record NeedSummary(String id, String title, @Nullable OrganizationReference organization, boolean anonymous,
		String region, @Nullable NeedKind kind, @Nullable String problem, List<String> keywords, @Nullable String field,
		@Nullable ListField listField, @Nullable Integer minTrl, List<TransferMode> transferModes,
		@Nullable MoneyRange budget, @Nullable LocalDate deadline, Visibility visibility, LocalDate publishedOn,
		boolean inContact, boolean contracted) {

}
