package io.techbridge.marketplace.matches;

import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.matching.Grade;

/**
 * A need has matches that it did not have before, or that were weaker. Published in the
 * transaction that stores the list of the need, so that what listeners write down is kept
 * with it or not at all.
 *
 * @param reached the pairs that are newly {@link Grade#STRONG} or {@link Grade#FAIR}, the
 * best first; never empty
 */
public record NewMatches(ListingId need, List<Reached> reached) {

	public NewMatches {
		reached = List.copyOf(reached);
	}

	/**
	 * An achievement that newly answers the need this well.
	 */
	public record Reached(ListingId achievement, Grade grade) {

	}

}
