package io.techbridge.marketplace.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.listings.core.OwnedListing;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.matches.gaps.BrokerRequests;
import io.techbridge.marketplace.matches.kept.FindPairs;
import io.techbridge.marketplace.matches.kept.FirstViews;
import io.techbridge.marketplace.matches.kept.Pair;
import io.techbridge.marketplace.matches.kept.PairList;
import io.techbridge.marketplace.matches.marks.MarkOnPair;
import io.techbridge.marketplace.matches.marks.Marks;
import io.techbridge.marketplace.platform.security.Membership;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The matches of one listing for whoever asks: of what is not related at all, or not on
 * the market for them, nothing; and what their organization thinks of each, where the
 * list is its own.
 */
@Component
class FindMatches {

	private final MarketListings market;

	private final FindPairs pairs;

	private final FindAchievements achievements;

	private final FindNeeds needs;

	private final Marks marks;

	private final FirstViews views;

	private final BrokerRequests brokers;

	private final Explanations explanations;

	FindMatches(MarketListings market, FindPairs pairs, FindAchievements achievements, FindNeeds needs, Marks marks,
			FirstViews views, BrokerRequests brokers, Explanations explanations) {
		this.market = market;
		this.pairs = pairs;
		this.achievements = achievements;
		this.needs = needs;
		this.marks = marks;
		this.views = views;
		this.brokers = brokers;
		this.explanations = explanations;
	}

	NeedMatches ofNeed(ListingId id, int limit, Audience audience) {
		var need = this.market.get(ListingKind.NEED, id, audience);
		var marked = marks(need, audience);
		var found = this.pairs.ofNeed(need, limit, hidden(marked), audience);
		var summaries = this.achievements.summaries(ids(found, Pair::achievement), audience);
		var matched = listed(found, limit, Pair::achievement, summaries, marked,
				(shown) -> new MatchedAchievement(shown.rank(), summaries.get(shown.id()), shown.pair().grade(),
						shown.pair().score(), this.explanations.of(shown.pair()), shown.pair().matchedWords(),
						indicators(shown.pair()), shown.mark()));
		view(need, found, ids(matched.open(), (match) -> match.achievement().id()), Pair::achievement, audience);
		return new NeedMatches(id.toString(), found.calculatedAt(), found.kept(), found.weightsVersion(),
				found.rulesVersion(), found.meaningUsed(), isOwn(need, audience), brokerAsked(need, audience),
				matched.open(), matched.dismissed());
	}

	AchievementMatches ofAchievement(ListingId id, int limit, Audience audience) {
		var achievement = this.market.get(ListingKind.ACHIEVEMENT, id, audience);
		var marked = marks(achievement, audience);
		var found = this.pairs.ofAchievement(achievement, limit + hidden(marked), audience);
		var summaries = this.needs.summaries(ids(found, Pair::need), audience);
		var matched = listed(found, limit, Pair::need, summaries, marked,
				(shown) -> new MatchedNeed(shown.rank(), summaries.get(shown.id()), shown.pair().grade(),
						shown.pair().score(), this.explanations.of(shown.pair()), shown.pair().matchedWords(),
						indicators(shown.pair()), shown.mark()));
		view(achievement, found, ids(matched.open(), (match) -> match.need().id()), Pair::need, audience);
		return new AchievementMatches(id.toString(), found.calculatedAt(), found.kept(), found.weightsVersion(),
				found.rulesVersion(), found.meaningUsed(), isOwn(achievement, audience), matched.open(),
				matched.dismissed());
	}

	private static boolean isOwn(OwnedListing listing, Audience audience) {
		return owning(listing, audience) != null;
	}

	private boolean brokerAsked(OwnedListing need, Audience audience) {
		return isOwn(need, audience) && this.brokers.exists(need.listing().id());
	}

	/** What the organization thinks acts on its own lists only. */
	private Map<ListingId, MarkOnPair> marks(OwnedListing listing, Audience audience) {
		var membership = owning(listing, audience);
		return (membership != null)
				? this.marks.of(membership.organization(), listing.listing().kind(), listing.listing().id()) : Map.of();
	}

	private static @Nullable Membership owning(OwnedListing listing, Audience audience) {
		var membership = (audience.caller() != null) ? audience.caller().membership() : null;
		return (membership != null && membership.organization().equals(listing.listing().organizationId())) ? membership
				: null;
	}

	private static int hidden(Map<ListingId, MarkOnPair> marked) {
		return (int) marked.values().stream().filter(MarkOnPair::hides).count();
	}

	/**
	 * Weak matches wait behind a line that few open; they do not count as seen. Neither
	 * does what a short list leaves out.
	 */
	private void view(OwnedListing listing, PairList found, Set<String> listed, Function<Pair, ListingId> other,
			Audience audience) {
		var membership = owning(listing, audience);
		if (membership != null && listing.listing().isPublished()) {
			var seen = found.pairs()
				.stream()
				.filter((pair) -> pair.grade().compareTo(Grade.FAIR) <= 0)
				.filter((pair) -> listed.contains(other.apply(pair).toString()))
				.toList();
			this.views.note(seen, membership.organization(), audience.caller().account());
		}
	}

	private static List<IndicatorComparison> indicators(Pair pair) {
		return pair.indicators().stream().map(IndicatorComparison::of).toList();
	}

	private static List<String> ids(PairList found, Function<Pair, ListingId> side) {
		return found.pairs().stream().map((pair) -> side.apply(pair).toString()).toList();
	}

	private static <T> Set<String> ids(List<T> matches, Function<T, String> id) {
		return matches.stream().map(id).collect(Collectors.toSet());
	}

	private static <T> Matched<T> listed(PairList found, int limit, Function<Pair, ListingId> other,
			Map<String, ?> visible, Map<ListingId, MarkOnPair> marked, Function<Shown, T> item) {
		var open = new ArrayList<T>();
		var dismissed = new ArrayList<T>();
		found.pairs().stream().filter((pair) -> visible.containsKey(other.apply(pair).toString())).forEach((pair) -> {
			var mark = marked.get(other.apply(pair));
			var list = (mark != null && mark.hides()) ? dismissed : open;
			list.add(item.apply(new Shown(pair, other.apply(pair).toString(), list.size() + 1, mark)));
		});
		return new Matched<>(open.stream().limit(limit).toList(), dismissed);
	}

	/** A match that is listed, with the id of the other listing. */
	private record Shown(Pair pair, String id, int rank, @Nullable MarkOnPair mark) {

	}

	private record Matched<T>(List<T> open, List<T> dismissed) {

	}

}
