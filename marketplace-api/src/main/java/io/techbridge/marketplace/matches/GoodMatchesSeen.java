package io.techbridge.marketplace.matches;

import java.util.Set;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.matching.Grade;

/**
 * Matches of grade {@link Grade#STRONG} or {@link Grade#FAIR} were shown to somebody of
 * an organization that owns one of the two listings. Published in the transaction that
 * notes the view.
 *
 * @param listings the needs and achievements that were shown to match; never empty
 */
public record GoodMatchesSeen(Set<ListingId> listings) {

	public GoodMatchesSeen {
		listings = Set.copyOf(listings);
	}

}
