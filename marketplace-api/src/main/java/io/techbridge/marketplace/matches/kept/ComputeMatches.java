package io.techbridge.marketplace.matches.kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.IndexedListings;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.platform.indexing.SearchVersions;
import io.techbridge.matching.Circle;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Match;
import io.techbridge.matching.Matches;

import org.springframework.stereotype.Component;

/**
 * Asks the engine for the matches of what is on the market, for no asker: everything that
 * anybody may see is among them.
 */
@Component
class ComputeMatches {

	/** How many matches of a need are kept. */
	static final int KEPT = 50;

	/** How many needs an achievement may make stale. */
	private static final int NEEDS = 100;

	private final MatcherInForce matcher;

	private final IndexedListings listings;

	private final SearchVersions versions;

	private final IndexTasks indexTasks;

	ComputeMatches(MatcherInForce matcher, IndexedListings listings, SearchVersions versions, IndexTasks indexTasks) {
		this.matcher = matcher;
		this.listings = listings;
		this.versions = versions;
		this.indexTasks = indexTasks;
	}

	/**
	 * The best matches of a need; nothing if it is not on the market.
	 */
	Optional<ComputedList> ofNeed(long need) {
		var at = this.indexTasks.now();
		return this.listings.demands(List.of(task(IndexKind.NEED, need)))
			.open()
			.stream()
			.findFirst()
			.map((found) -> compute(found.item().item(), found.version(), at));
	}

	/**
	 * The needs that an achievement answers; none if it is not on the market.
	 */
	Set<Long> needsFor(long achievement) {
		return this.listings.offers(List.of(task(IndexKind.ACHIEVEMENT, achievement)))
			.open()
			.stream()
			.flatMap((found) -> related(this.matcher.now().demandsFor(found.item().item(), Circle.MEMBERS, NEEDS))
				.stream())
			.map((match) -> Long.valueOf(match.demand().id()))
			.collect(Collectors.toSet());
	}

	private ComputedList compute(Demand demand, long version, Instant at) {
		var matches = this.matcher.now().offersFor(demand, Circle.MEMBERS, KEPT);
		var pairs = related(matches).stream().map(Pair::of).toList();
		var list = new PairList(pairs, at, true, matches.weightsVersion(), matches.rulesVersion(),
				matches.meaningUsed());
		var versions = this.versions
			.of(pairs.stream().map((pair) -> task(IndexKind.ACHIEVEMENT, pair.achievement().value())).toList());
		return new ComputedList(ListingId.of(demand.id()), version, list, versions);
	}

	private static List<Match> related(Matches matches) {
		return matches.matches().stream().filter((match) -> match.grade() != Grade.NONE).toList();
	}

	/**
	 * What reads listings for the index is asked with its tasks; this is none of them.
	 */
	private static IndexTask task(IndexKind kind, long id) {
		return new IndexTask(kind, id, 0, 0);
	}

}
