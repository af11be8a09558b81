package io.techbridge.matching.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import io.techbridge.matching.Match;
import io.techbridge.matching.ranking.Likeness;
import io.techbridge.matching.ranking.Ranking;
import io.techbridge.matching.retrieval.Candidate;

/**
 * A way to put the candidates of a need in order.
 */
interface Ordering {

	/**
	 * The ids of the offers, best first.
	 */
	List<String> order(List<Candidate> candidates);

	/**
	 * The order that the product shows.
	 */
	static Ordering by(Ranking ranking) {
		return (candidates) -> candidates.stream()
			.map((candidate) -> ranking.match(candidate.demand(), candidate.offer(), candidate.likeness()))
			.sorted(Match.LISTING_ORDER)
			.map((match) -> match.offer().id())
			.toList();
	}

	/**
	 * The order of a number, the highest first; for ablations.
	 */
	static Ordering by(ToDoubleFunction<Likeness> number) {
		var highestFirst = Comparator
			.comparingDouble((Candidate candidate) -> number.applyAsDouble(candidate.likeness()))
			.reversed()
			.thenComparing((candidate) -> candidate.offer().id());
		return (candidates) -> candidates.stream()
			.sorted(highestFirst)
			.map((candidate) -> candidate.offer().id())
			.toList();
	}

}
