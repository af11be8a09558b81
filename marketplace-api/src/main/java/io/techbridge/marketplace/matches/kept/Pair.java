package io.techbridge.marketplace.matches.kept;

import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.Component;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Match;

/**
 * A need and an achievement with their score and what it consists of, computed just now
 * or kept.
 *
 * @param probability the estimated probability that a judge would call them at least
 * 较强相关, 0–1
 * @param components the parts of the score; they sum to it
 * @param matchedWords terms that both texts share
 * @param indicators what became of each indicator that the need asks for
 */
public record Pair(ListingId need, ListingId achievement, Grade grade, double probability, List<Component> components,
		List<String> matchedWords, List<ComparedIndicator> indicators) {

	public Pair {
		components = List.copyOf(components);
		matchedWords = List.copyOf(matchedWords);
		indicators = List.copyOf(indicators);
	}

	/**
	 * What the engine has found.
	 */
	public static Pair of(Match match) {
		return new Pair(ListingId.of(match.demand().id()), ListingId.of(match.offer().id()), match.grade(),
				match.probability(), match.components(), match.matchedWords(), match.comparedIndicators());
	}

	/**
	 * The score in hundredths.
	 */
	public int hundredths() {
		return this.components.stream().mapToInt(Component::hundredths).sum();
	}

	/**
	 * The score, 0–100.
	 */
	public double score() {
		return hundredths() / 100.0;
	}

}
