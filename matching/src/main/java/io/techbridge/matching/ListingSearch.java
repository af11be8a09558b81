package io.techbridge.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.techbridge.matching.browse.ListingSearches;
import io.techbridge.matching.browse.SimilarListings;
import io.techbridge.matching.browse.Suggestions;

/**
 * Lists of offers and of demands for people who look around, and what helps them there.
 * Every method throws {@link SearchUnavailable} while Elasticsearch cannot be reached.
 */
public final class ListingSearch {

	private static final int MOST_IN_QUESTION = 1000;

	private final ListingSearches searches;

	private final Suggestions suggestions;

	private final SimilarListings similar;

	ListingSearch(ListingSearches searches, Suggestions suggestions, SimilarListings similar) {
		this.searches = searches;
		this.suggestions = suggestions;
		this.similar = similar;
	}

	/**
	 * A page of the offers.
	 * @throws IllegalArgumentException if the cursor was not handed out for a list of
	 * offers in this order
	 */
	public BrowsePage offers(BrowseQuery query) {
		return page(IndexSide.OFFERS, query);
	}

	/**
	 * A page of the demands.
	 * @throws IllegalArgumentException if the cursor was not handed out for a list of
	 * demands in this order
	 */
	public BrowsePage demands(BrowseQuery query) {
		return page(IndexSide.DEMANDS, query);
	}

	/**
	 * A page of one side.
	 * @throws IllegalArgumentException if the cursor was not handed out for such a list
	 */
	public BrowsePage page(IndexSide side, BrowseQuery query) {
		return Reachable.call(() -> this.searches.page(side, query));
	}

	/**
	 * Those of some entries of one side that a question finds, in no particular order;
	 * its size and its cursor do not matter.
	 * @param ids which entries are in question, 1000 at most
	 */
	public Set<String> among(IndexSide side, BrowseQuery query, Collection<String> ids) {
		if (ids.size() > MOST_IN_QUESTION) {
			throw new IllegalArgumentException("No more than 1000 entries can be in question, not " + ids.size());
		}
		return ids.isEmpty() ? Set.of() : Reachable.call(() -> this.searches.among(side, query, ids));
	}

	/**
	 * What somebody who has typed the beginning may want to type: keywords, owners and
	 * titles of what they may find.
	 */
	public List<Suggestion> suggestions(IndexSide side, String beginning, Circle circle) {
		return Reachable.call(() -> this.suggestions.suggest(side, beginning, circle));
	}

	/**
	 * The ids of the entries most like the one with this id, itself left out; none if the
	 * index does not have it.
	 * @param circle who asks; what they may not find is left out
	 */
	public List<String> similar(IndexSide side, String id, Circle circle, int most) {
		return Reachable.call(() -> this.similar.similar(side, id, circle, most));
	}

	/**
	 * Whether Elasticsearch answers now.
	 */
	public boolean isAvailable() {
		return this.searches.isAvailable();
	}

}
