package io.techbridge.marketplace.samples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.techbridge.marketplace.listings.NewListing;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.IntellectualProperty;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Rows of lists as listings of their owners.
 *
 * @param owners the owners by name
 * @param today the day of publication where a row states none
 */
record ListedRows(Map<String, OrganizationId> owners, LocalDate today) {

	NewListing achievement(ListedAchievement row) {
		var content = AchievementContentBuilder.builder()
			.title(row.title())
			.summary(text(row.summary()))
			.description(text(row.description()))
			.advantages(text(row.advantages()))
			.applications(text(row.applications()))
			.indicators(statements(row.indicators()))
			.intellectualProperty(rights(row.intellectualProperty()))
			.keywords(keywords(row.keywords()))
			.field(row.field())
			.listField(row.listField())
			.stage(row.stage())
			.trl(row.trl())
			.transferModes(List.copyOf(row.modes()))
			.tryBeforePay(row.tryBeforePay() ? true : null)
			.price(row.price())
			.allowedRegions(regions(row.allowedRegions()))
			.build();
		return new NewListing(owner(row.organization()), row.id(), content, day(row.publishedOn()));
	}

	NewListing need(ListedNeed row) {
		var content = NeedContentBuilder.builder()
			.title(row.title())
			.kind(row.kind())
			.problem(text(row.problem()))
			.tried(text(row.tried()))
			.basis(text(row.basis()))
			.indicators(statements(row.indicators()))
			.keywords(keywords(row.keywords()))
			.field(row.field())
			.listField(row.listField())
			.minTrl(row.minTrl())
			.transferModes(List.copyOf(row.modes()))
			.budget(row.budget())
			.deadline(row.deadline())
			.preferredRegions(regions(row.preferredRegions()))
			.excludedRegions(regions(row.excludedRegions()))
			.build();
		return new NewListing(owner(row.organization()), row.id(), content, day(row.publishedOn()));
	}

	private static List<Indicator> statements(String text) {
		return text.isEmpty() ? List.of() : List.of(Indicator.statement(text));
	}

	private static List<IntellectualProperty> rights(String text) {
		return text.isEmpty() ? List.of() : List.of(new IntellectualProperty(null, null, null, null, text));
	}

	private OrganizationId owner(String name) {
		return Objects.requireNonNull(this.owners.get(name), () -> "No organization is called " + name);
	}

	private LocalDate day(@Nullable LocalDate stated) {
		return Optional.ofNullable(stated).orElse(this.today);
	}

	/** A list may have more keywords than a listing. */
	private static List<String> keywords(List<String> stated) {
		return stated.stream().limit(ListingContent.MOST_KEYWORDS).toList();
	}

	/** Sets have no order of their own, what is stored has. */
	private static List<RegionCode> regions(Set<RegionCode> stated) {
		return stated.stream().sorted(Comparator.comparing(RegionCode::value)).toList();
	}

	private static @Nullable String text(String stated) {
		return stated.isEmpty() ? null : stated;
	}

}
