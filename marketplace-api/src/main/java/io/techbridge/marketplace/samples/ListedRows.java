package io.techbridge.marketplace.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.lists.IndicatorText;
import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.marketplace.lists.RightsText;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Rows of lists as listings of their owners. All dates move so that the newest
 * publication is of yesterday: the samples stay fresh, whenever they are loaded.
 */
final class ListedRows {

	private final Map<String, OrganizationId> owners;

	private final SampleStates states;

	private final LocalDate today;

	private final Ids ids;

	private final long shift;

	/**
	 * @param owners the owners by name
	 * @param today the day of loading
	 */
	ListedRows(Samples samples, Map<String, OrganizationId> owners, LocalDate today, Ids ids) {
		this.owners = owners;
		this.states = samples.states();
		this.today = today;
		this.ids = ids;
		var newest = Stream
			.concat(samples.achievements().stream().map(ListedAchievement::publishedOn),
					samples.needs().stream().map(ListedNeed::publishedOn))
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder());
		this.shift = newest.map((day) -> ChronoUnit.DAYS.between(day, today.minusDays(1))).orElse(0L);
	}

	Listing achievement(ListedAchievement row) {
		var content = AchievementContentBuilder.builder()
			.title(row.title())
			.summary(text(row.summary()))
			.description(text(row.description()))
			.advantages(text(row.advantages()))
			.applications(text(row.applications()))
			.indicators(IndicatorText.parse(row.indicators()))
			.intellectualProperty(RightsText.parse(row.intellectualProperty()))
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
		return listing(row.organization(), row.id(), content, row.publishedOn());
	}

	Listing need(ListedNeed row) {
		var content = NeedContentBuilder.builder()
			.title(row.title())
			.kind(row.kind())
			.problem(text(row.problem()))
			.tried(text(row.tried()))
			.basis(text(row.basis()))
			.indicators(IndicatorText.parse(row.indicators()))
			.keywords(keywords(row.keywords()))
			.field(row.field())
			.listField(row.listField())
			.minTrl(row.minTrl())
			.transferModes(List.copyOf(row.modes()))
			.budget(row.budget())
			.deadline((row.deadline() != null) ? row.deadline().plusDays(this.shift) : null)
			.preferredRegions(regions(row.preferredRegions()))
			.excludedRegions(regions(row.excludedRegions()))
			.build();
		return listing(row.organization(), row.id(), content, row.publishedOn());
	}

	private Listing listing(String owner, String number, ListingContent content, @Nullable LocalDate stated) {
		var day = (stated != null) ? stated.plusDays(this.shift) : this.today.minusDays(1);
		return this.states.of(number)
			.map((one) -> new SampleState(one.state(), one.remark(), this.today))
			.map((state) -> state.live(draft(owner, number, state.content(content), state.publishedOn(day)),
					state.publishedOn(day)))
			.orElseGet(() -> SampleState.published(draft(owner, number, content, day), day));
	}

	private Listing draft(String owner, String number, ListingContent content, LocalDate day) {
		return Listing.draft(new ListingId(this.ids.next()), owner(owner), number, content, null,
				day.atStartOfDay(China.ZONE).toInstant());
	}

	private OrganizationId owner(String name) {
		return Objects.requireNonNull(this.owners.get(name), () -> "No organization is called " + name);
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
