package io.techbridge.matching;

import java.util.Comparator;
import java.util.List;

/**
 * An offer and a demand, how well they fit, and why. A pair has one score, whichever of
 * the two the list was made for: it is always scored with the demand as the query.
 *
 * @param demand the demand
 * @param offer the offer
 * @param grade how related the two are technically
 * @param probability the estimated probability that a judge would call the pair at least
 * 较强相关, 0–1
 * @param components the parts of the score; they sum to it
 * @param matchedWords terms of two characters or more that both texts share
 * @param comparedIndicators what became of each indicator the demand asks for, in its
 * order
 */
public record Match(Demand demand, Offer offer, Grade grade, double probability, List<Component> components,
		List<String> matchedWords, List<ComparedIndicator> comparedIndicators) {

	/**
	 * The order in which the matches of one demand or one offer are listed: by grade,
	 * then score, then the newer confirmation, then the ids, so that the same inputs
	 * always give the same list.
	 */
	public static final Comparator<Match> LISTING_ORDER = Comparator.comparing(Match::grade)
		.thenComparing(Comparator.comparingInt(Match::hundredths).reversed())
		.thenComparing((match) -> match.offer().confirmedOn(), Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing((match) -> match.offer().id())
		.thenComparing((match) -> match.demand().id());

	public Match {
		components = List.copyOf(components);
		matchedWords = List.copyOf(matchedWords);
		comparedIndicators = List.copyOf(comparedIndicators);
	}

	/**
	 * The score, 0–100: the sum of the components.
	 */
	public double score() {
		return hundredths() / 100.0;
	}

	/**
	 * The score in hundredths.
	 */
	public int hundredths() {
		return this.components.stream().mapToInt(Component::hundredths).sum();
	}

}
