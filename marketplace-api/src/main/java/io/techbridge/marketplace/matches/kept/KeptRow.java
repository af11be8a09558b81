package io.techbridge.marketplace.matches.kept;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.matching.Grade;

/**
 * An entry of a kept list as it is stored.
 *
 * @param position its place in the list, from 1
 * @param version the search version of the achievement that was compared
 * @param detail what the score consists of
 */
record KeptRow(long achievement, int position, Grade grade, double probability, int hundredths, long version,
		String detail) {

	static KeptRow of(Pair pair, int position, long version) {
		return new KeptRow(pair.achievement().value(), position, pair.grade(), pair.probability(), pair.hundredths(),
				version, DetailJson.write(DetailJson.Detail.of(pair)));
	}

	Pair pair(ListingId need) {
		var told = DetailJson.read(this.detail);
		return new Pair(need, new ListingId(this.achievement), this.grade, this.probability, told.components(),
				told.matchedWords(), told.indicators());
	}

}
