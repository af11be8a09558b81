package io.techbridge.marketplace.matches;

import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.matches.kept.FindPairs;
import io.techbridge.marketplace.matches.kept.KeptLists;
import io.techbridge.marketplace.matches.kept.Pair;
import io.techbridge.matching.Grade;
import io.techbridge.matching.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * How well a need and an achievement match at this moment, for those who note it down.
 */
@Component
public class GradeOfPair {

	private static final Logger log = LoggerFactory.getLogger(GradeOfPair.class);

	private final MarketListings market;

	private final FindPairs pairs;

	GradeOfPair(MarketListings market, FindPairs pairs) {
		this.market = market;
		this.pairs = pairs;
	}

	/**
	 * The grade that the matches of the need show; empty if the achievement is not among
	 * them, or nobody can tell now because the search is away: what is noted is worth
	 * less than what it is noted for.
	 */
	public Optional<Grade> find(ListingId need, ListingId achievement, Audience audience) {
		var owned = this.market.get(ListingKind.NEED, need, audience);
		try {
			return this.pairs.ofNeed(owned, KeptLists.LENGTH, 0, audience)
				.pairs()
				.stream()
				.filter((pair) -> pair.achievement().equals(achievement))
				.map(Pair::grade)
				.findFirst();
		}
		catch (SearchUnavailable ex) {
			log.warn("The grade of need {} and achievement {} is not noted", need, achievement, ex);
			return Optional.empty();
		}
	}

}
