package io.techbridge.marketplace.samples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.techbridge.marketplace.listings.Keywords;
import io.techbridge.marketplace.listings.Regions;
import io.techbridge.marketplace.listings.TransferModes;
import io.techbridge.marketplace.listings.achievements.AchievementContent;
import io.techbridge.marketplace.listings.achievements.NewAchievement;
import io.techbridge.marketplace.listings.needs.NeedContent;
import io.techbridge.marketplace.listings.needs.NewNeed;
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

	NewAchievement achievement(ListedAchievement row) {
		var content = new AchievementContent(row.title(), text(row.summary()), text(row.description()),
				text(row.applications()), text(row.intellectualProperty()), keywords(row.keywords()), row.field(),
				row.listField(), row.stage(), row.trl(), TransferModes.of(row.modes()),
				row.tryBeforePay() ? true : null, row.price(), regions(row.allowedRegions()));
		return new NewAchievement(owner(row.organization()), row.id(), content, day(row.publishedOn()));
	}

	NewNeed need(ListedNeed row) {
		var content = new NeedContent(row.title(), row.kind(), text(row.problem()), text(row.tried()),
				text(row.basis()), text(row.indicators()), keywords(row.keywords()), row.field(), row.listField(),
				row.minTrl(), TransferModes.of(row.modes()), row.budget(), row.deadline(),
				regions(row.preferredRegions()), regions(row.excludedRegions()));
		return new NewNeed(owner(row.organization()), row.id(), content, day(row.publishedOn()));
	}

	private OrganizationId owner(String name) {
		return Objects.requireNonNull(this.owners.get(name), () -> "No organization is called " + name);
	}

	private LocalDate day(@Nullable LocalDate stated) {
		return Optional.ofNullable(stated).orElse(this.today);
	}

	/** A list may have more keywords than a listing. */
	private static Keywords keywords(List<String> stated) {
		return new Keywords(stated.stream().limit(Keywords.MOST).toList());
	}

	/** Sets have no order of their own, what is stored has. */
	private static Regions regions(Set<RegionCode> stated) {
		return new Regions(stated.stream().sorted(Comparator.comparing(RegionCode::value)).toList());
	}

	private static @Nullable String text(String stated) {
		return stated.isEmpty() ? null : stated;
	}

}
