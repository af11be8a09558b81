package io.techbridge.marketplace.matches.kept;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.Demands;
import io.techbridge.marketplace.listings.core.Offers;
import io.techbridge.marketplace.listings.core.OwnedListing;
import io.techbridge.marketplace.listings.core.OwnersAnswers;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Matches;
import io.techbridge.matching.Verdict;

import org.springframework.stereotype.Component;

/**
 * The matches of a listing for somebody who asks: what is kept as long as it is fresh,
 * else what the engine finds now. A pair has the same score either way, and whoever asks.
 */
@Component
public class FindPairs {

	private final KeptLists kept;

	private final MatcherInForce matcher;

	private final OwnersAnswers answers;

	private final Clock clock;

	FindPairs(KeptLists kept, MatcherInForce matcher, OwnersAnswers answers, Clock clock) {
		this.kept = kept;
		this.matcher = matcher;
		this.answers = answers;
		this.clock = clock;
	}

	/**
	 * The achievements that answer a need. What the audience may not see may be among
	 * them.
	 * @param limit how many are wanted at most
	 * @param hidden how many more are not shown to the audience
	 */
	public PairList ofNeed(OwnedListing need, int limit, int hidden, Audience audience) {
		if (limit <= KeptLists.LENGTH && need.listing().isPublished()) {
			var fresh = this.kept.fresh(need.listing().id());
			if (fresh.isPresent()) {
				return fresh.get();
			}
		}
		return computed(this.matcher.now().offersFor(Demands.of(need), audience.circle(), limit + hidden));
	}

	/**
	 * The needs that an achievement answers, always computed now: a need may have fifty
	 * better answers, so that none of its kept ones is this achievement.
	 * @param limit how many are wanted at most
	 */
	public PairList ofAchievement(OwnedListing achievement, int limit, Audience audience) {
		var owner = achievement.owner().id();
		var offer = Offers.of(achievement, this.answers.of(List.of(owner)).get(owner));
		return computed(this.matcher.now().demandsFor(offer, audience.circle(), limit));
	}

	/**
	 * What becomes of any pair; nothing if the achievement is not on the market.
	 */
	public Optional<Verdict> verdict(OwnedListing need, OwnedListing achievement) {
		return this.matcher.now().verdict(Demands.of(need), achievement.listing().id().toString());
	}

	/**
	 * The version of the weights that pairs are scored with.
	 */
	public String weightsVersion() {
		return this.matcher.now().weightsVersion();
	}

	/**
	 * The version of the region rules that pairs are scored with.
	 */
	public String rulesVersion() {
		return this.matcher.now().rulesVersion();
	}

	private PairList computed(Matches matches) {
		return new PairList(related(matches), this.clock.instant().truncatedTo(ChronoUnit.MILLIS), false,
				matches.weightsVersion(), matches.rulesVersion(), matches.meaningUsed());
	}

	private static List<Pair> related(Matches matches) {
		return matches.matches().stream().filter((match) -> match.grade() != Grade.NONE).map(Pair::of).toList();
	}

}
