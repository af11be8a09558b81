package io.techbridge.marketplace.matches.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.achievements.AchievementSummary;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.listings.core.OwnedListing;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.listings.needs.NeedSummary;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows brokers and operators what the market lacks, by what is kept of its matches. A
 * company that stays unnamed elsewhere stays so here.
 */
@Component
@Transactional(readOnly = true)
class FindGaps {

	/** Whatever is less clear goes to brokers first. */
	private static final int CLEAR = 40;

	private final GapRows rows;

	private final MarketListings market;

	private final FindNeeds needs;

	private final FindAchievements achievements;

	private final Clock clock;

	FindGaps(GapRows rows, MarketListings market, FindNeeds needs, FindAchievements achievements, Clock clock) {
		this.rows = rows;
		this.market = market;
		this.needs = needs;
		this.achievements = achievements;
		this.clock = clock;
	}

	/**
	 * Needs that nothing answers.
	 */
	Page<NeedGap> needs(GapFilter filter, PageRequest page, Audience audience) {
		var found = this.rows.needs(filter, audience.seesMembersOnly(), page);
		var ids = found.items().stream().map(GapRows.NeedRow::id).toList();
		var shown = this.needs.summaries(texts(ids), audience);
		var contents = contents(ListingKind.NEED, ids, audience);
		var nearby = this.achievements.summaries(near(found.items(), GapRows.NeedRow::near), audience);
		return shown(found,
				(row) -> new NeedGap(shown.get(row.id().toString()), lacks(contents.get(row.id()), row.clarity()),
						row.clarity(), miss(row.near(), nearby, AchievementSummary::title), days(row.openSince()),
						row.wantsBroker(), row.calculatedAt()),
				(row) -> shown.containsKey(row.id().toString()));
	}

	/**
	 * Achievements that answer no need.
	 */
	Page<AchievementGap> achievements(GapFilter filter, PageRequest page, Audience audience) {
		var found = this.rows.achievements(filter, audience.seesMembersOnly(), page);
		var ids = found.items().stream().map(GapRows.AchievementRow::id).toList();
		var shown = this.achievements.summaries(texts(ids), audience);
		var contents = contents(ListingKind.ACHIEVEMENT, ids, audience);
		var nearby = this.needs.summaries(near(found.items(), GapRows.AchievementRow::near), audience);
		return shown(found,
				(row) -> new AchievementGap(shown.get(row.id().toString()), lacks(contents.get(row.id()), null),
						miss(row.near(), nearby, NeedSummary::title), days(row.openSince())),
				(row) -> shown.containsKey(row.id().toString()));
	}

	/**
	 * What has left the market since the rows were read still counts, but is not shown.
	 */
	private static <R, T> Page<T> shown(Page<R> found, Function<R, T> item, Predicate<R> isVisible) {
		return new Page<>(found.items().stream().filter(isVisible).map(item).toList(), found.page(), found.size(),
				found.total());
	}

	private Map<ListingId, ListingContent> contents(ListingKind kind, List<ListingId> ids, Audience audience) {
		return this.market.among(kind, ids, audience)
			.stream()
			.map(OwnedListing::listing)
			.collect(Collectors.toMap((listing) -> listing.id(), (listing) -> listing.content()));
	}

	private static List<Lack> lacks(ListingContent content, @Nullable Integer clarity) {
		var lacks = new ArrayList<Lack>();
		if (clarity != null && clarity < CLEAR) {
			lacks.add(Lack.VAGUE);
		}
		if (content.indicators().isEmpty()) {
			lacks.add(Lack.NO_INDICATORS);
		}
		if (content.field() == null) {
			lacks.add(Lack.NO_FIELD);
		}
		if (content instanceof AchievementContent achievement && achievement.trl() == null
				&& achievement.stage() == null) {
			lacks.add(Lack.NO_MATURITY);
		}
		return lacks;
	}

	private static <T> @Nullable NearMiss miss(GapRows.@Nullable Near near, Map<String, T> visible,
			Function<T, String> title) {
		return (near != null && visible.containsKey(near.id()))
				? new NearMiss(near.id(), title.apply(visible.get(near.id())), near.grade(), near.score()) : null;
	}

	private static <R> List<String> near(Collection<R> rows, Function<R, GapRows.@Nullable Near> near) {
		return rows.stream().map(near).filter(Objects::nonNull).map(GapRows.Near::id).distinct().toList();
	}

	private static List<String> texts(List<ListingId> ids) {
		return ids.stream().map(ListingId::toString).toList();
	}

	private long days(LocalDate since) {
		return ChronoUnit.DAYS.between(since, China.today(this.clock));
	}

}
