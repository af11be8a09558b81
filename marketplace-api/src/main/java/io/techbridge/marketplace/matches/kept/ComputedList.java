package io.techbridge.marketplace.matches.kept;

import java.util.Map;

import io.techbridge.marketplace.listings.ListingId;

/**
 * The matches of a need as they were found for no asker.
 *
 * @param needVersion the search version of the need
 * @param versions the search versions of the achievements by their ids
 */
record ComputedList(ListingId need, long needVersion, PairList list, Map<Long, Long> versions) {

	ComputedList {
		versions = Map.copyOf(versions);
	}

	long version(Pair pair) {
		return this.versions.get(pair.achievement().value());
	}

}
