package io.techbridge.marketplace.searches;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The searches of the caller, with the number of what is new in each: only what they
 * would see there counts.
 */
@Component
@Transactional(readOnly = true)
class FindSearches {

	private final SavedSearches searches;

	private final SearchHits hits;

	private final MarketListings market;

	FindSearches(SavedSearches searches, SearchHits hits, MarketListings market) {
		this.searches = searches;
		this.hits = hits;
		this.market = market;
	}

	List<SavedSearchResponse> all(Caller caller) {
		return responses(this.searches.findByAccountIdOrderByIdDesc(caller.account()), caller);
	}

	/**
	 * One of the caller's.
	 */
	SavedSearch get(SavedSearchId id, Caller caller) {
		return this.searches.findById(id)
			.filter((search) -> search.accountId().equals(caller.account()))
			.orElseThrow(() -> new NotFound("saved search " + id));
	}

	SavedSearchResponse response(SavedSearch search, Caller caller) {
		return responses(List.of(search), caller).getFirst();
	}

	private List<SavedSearchResponse> responses(List<SavedSearch> found, Caller caller) {
		var unseen = this.hits.unseen(found.stream().map(SavedSearch::id).toList());
		var shown = shown(found, unseen, new Audience(caller));
		return found.stream()
			.map((search) -> SavedSearchResponse.of(search,
					unseen.getOrDefault(search.id(), List.of()).stream().filter(shown::contains).count()))
			.toList();
	}

	private Set<ListingId> shown(List<SavedSearch> found, Map<SavedSearchId, List<ListingId>> unseen,
			Audience audience) {
		return found.stream()
			.collect(Collectors.groupingBy(SavedSearch::kind,
					Collectors.flatMapping((search) -> unseen.getOrDefault(search.id(), List.of()).stream(),
							Collectors.toSet())))
			.entrySet()
			.stream()
			.flatMap((ofKind) -> among(ofKind.getKey(), ofKind.getValue(), audience).stream())
			.collect(Collectors.toSet());
	}

	private Collection<ListingId> among(ListingKind kind, Set<ListingId> ids, Audience audience) {
		return this.market.among(kind, ids, audience).stream().map((owned) -> owned.listing().id()).toList();
	}

}
