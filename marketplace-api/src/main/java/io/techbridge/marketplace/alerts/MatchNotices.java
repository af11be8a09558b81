package io.techbridge.marketplace.alerts;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.matches.marks.MarkOnPair;
import io.techbridge.marketplace.matches.marks.Marks;
import io.techbridge.marketplace.notifications.Notice;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.Grade;

import org.springframework.stereotype.Component;

/**
 * Puts new matches into notices for one reader: one for each listing, or one for all of
 * them when there are many. Only what is on the market for the reader is spoken of, never
 * who is behind it.
 */
@Component
class MatchNotices {

	/** More notices of one kind at once would be a nuisance. */
	private static final int MOST = 5;

	private final MarketListings market;

	private final Marks marks;

	MatchNotices(MarketListings market, Marks marks) {
		this.market = market;
		this.marks = marks;
	}

	List<Notice> of(AlertSide side, List<NewPair> pairs, Audience reader) {
		var own = shown(side.own(), pairs, (pair) -> pair.listing(side), reader);
		var partners = shown(side.partners(), pairs, (pair) -> pair.partner(side), reader);
		var news = pairs.stream()
			.filter((pair) -> own.containsKey(pair.listing(side)) && partners.containsKey(pair.partner(side)))
			.filter((pair) -> !isDismissed(pair, own.get(pair.listing(side)).organizationId()))
			.collect(Collectors.groupingBy((pair) -> pair.listing(side), LinkedHashMap::new, Collectors
				.toMap((pair) -> pair.partner(side), NewPair::grade, MatchNotices::better, LinkedHashMap::new)));
		if (news.size() > MOST) {
			return List.of(ListingNews.ofMany(side, news.size(), news.values().stream().mapToInt(Map::size).sum()));
		}
		return news.entrySet()
			.stream()
			.map((one) -> new ListingNews(side, own.get(one.getKey()), inOrder(one.getValue(), partners)).notice())
			.toList();
	}

	private Map<ListingId, Listing> shown(ListingKind kind, Collection<NewPair> pairs,
			Function<NewPair, ListingId> which, Audience reader) {
		return this.market.among(kind, pairs.stream().map(which).distinct().toList(), reader)
			.stream()
			.collect(Collectors.toMap((owned) -> owned.listing().id(), (owned) -> owned.listing()));
	}

	/** What an organization has put aside it need not be told again. */
	private boolean isDismissed(NewPair pair, OrganizationId owner) {
		return this.marks.find(owner, pair.need(), pair.achievement()).filter(MarkOnPair::hides).isPresent();
	}

	private static Grade better(Grade one, Grade other) {
		return (one.compareTo(other) <= 0) ? one : other;
	}

	private static Map<Listing, Grade> inOrder(Map<ListingId, Grade> grades, Map<ListingId, Listing> listings) {
		var inOrder = new LinkedHashMap<Listing, Grade>();
		grades.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
			.forEach((one) -> inOrder.put(listings.get(one.getKey()), one.getValue()));
		return inOrder;
	}

}
