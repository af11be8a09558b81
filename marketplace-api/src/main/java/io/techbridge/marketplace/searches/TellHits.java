package io.techbridge.marketplace.searches;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.OwnedListing;
import io.techbridge.marketplace.notifications.Notice;
import io.techbridge.marketplace.notifications.NoticeArgument;
import io.techbridge.marketplace.notifications.Notifications;
import io.techbridge.marketplace.notifications.Topic;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what is new in their searches. What is told, that it was told and how far
 * the round has come is one transaction: after a crash nothing is lost and nothing is
 * told again.
 */
@Component
class TellHits {

	/** So many titles are named. */
	private static final int NAMED = 3;

	private final SavedSearches searches;

	private final SearchHits hits;

	private final SearchRounds rounds;

	private final Notifications notifications;

	private final Clock clock;

	TellHits(SavedSearches searches, SearchHits hits, SearchRounds rounds, Notifications notifications, Clock clock) {
		this.searches = searches;
		this.hits = hits;
		this.rounds = rounds;
		this.notifications = notifications;
		this.clock = clock;
	}

	/**
	 * Tells what some searches have found.
	 * @param found in the order of the round
	 * @return how many searches had something new
	 */
	@Transactional
	public int tell(SearchRound round, List<NewHits> found) {
		if (!this.rounds.advance(round, found.getLast().search().id())) {
			return 0;
		}
		return found.stream().filter((one) -> !one.found().isEmpty()).mapToInt(this::tell).sum();
	}

	/** A search that has been changed since has learnt by itself what it finds now. */
	private int tell(NewHits found) {
		var isUnchanged = this.searches.lock(found.search().id())
			.filter((search) -> Objects.equals(search.version(), found.search().version()))
			.isPresent();
		var fresh = isUnchanged ? unknown(found) : List.<OwnedListing>of();
		if (fresh.isEmpty()) {
			return 0;
		}
		this.hits.add(found.search().id(), ids(fresh), true, this.clock.instant());
		if (found.search().alert() == SearchAlert.NEW) {
			this.notifications.tell(List.of(found.search().accountId()), notice(found.search(), fresh));
		}
		return 1;
	}

	private List<OwnedListing> unknown(NewHits found) {
		var known = this.hits.known(found.search().id(), ids(found.found()));
		return found.found().stream().filter((owned) -> !known.contains(owned.listing().id())).toList();
	}

	private static List<ListingId> ids(List<OwnedListing> found) {
		return found.stream().map((owned) -> owned.listing().id()).toList();
	}

	private static Notice notice(SavedSearch search, List<OwnedListing> fresh) {
		return Notice.of(Topic.SEARCHES, "search-found-" + search.kind().name().toLowerCase(Locale.ROOT),
				"/searches/" + search.id(), NoticeArgument.text(search.name()),
				NoticeArgument.text(Integer.toString(fresh.size())), NoticeArgument.text(titles(fresh)));
	}

	private static String titles(List<OwnedListing> fresh) {
		var titles = fresh.stream()
			.limit(NAMED)
			.map((owned) -> owned.listing().content().title())
			.collect(Collectors.joining(" · "));
		return (fresh.size() > NAMED) ? titles + " …" : titles;
	}

}
