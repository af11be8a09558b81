package io.techbridge.marketplace.searches;

import java.time.Clock;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.browsing.BrowseListings;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells a search what is nothing new, so that a listing it found from the beginning is
 * not told when it is edited.
 */
@Component
class FirstHits {

	private static final Logger log = LoggerFactory.getLogger(FirstHits.class);

	private static final int PORTION = 100;

	/** Who saves a search that finds more may be told of an edited one among the rest. */
	private static final int MOST = 500;

	private final BrowseListings browse;

	private final SearchHits hits;

	private final Clock clock;

	FirstHits(BrowseListings browse, SearchHits hits, Clock clock) {
		this.browse = browse;
		this.hits = hits;
		this.clock = clock;
	}

	/**
	 * Notes what a search finds now, the newest 500.
	 * @throws io.techbridge.marketplace.platform.problems.InvalidParameter if it asks for
	 * a code that does not exist
	 */
	void note(SavedSearch search, Caller caller) {
		try {
			@Nullable String cursor = null;
			for (var count = 0; count == 0 || cursor != null && count < MOST; count += PORTION) {
				var page = this.browse.page(search.kind(), portion(search, cursor), new Audience(caller));
				this.hits.add(search.id(), ids(page.ids()), false, this.clock.instant());
				cursor = page.nextCursor();
			}
		}
		catch (SearchUnavailable ex) {
			// A search can be saved all the same; at worst it tells of an edited listing
			// that it would have found before.
			log.warn("What saved search {} finds now is not known", search.id(), ex);
		}
	}

	private static BrowseQuery portion(SavedSearch search, @Nullable String cursor) {
		return search.query().toQuery().page(PORTION, cursor);
	}

	private static List<ListingId> ids(List<String> ids) {
		return ids.stream().map(ListingId::of).toList();
	}

}
