package io.techbridge.matching;

import java.util.List;

/**
 * What the engine thinks of a pair, whether or not a list would show it.
 *
 * @param match the pair and its score
 * @param exclusions the conditions that keep the pair out of both lists, each with its
 * reason; empty if none does
 */
public record Verdict(Match match, List<Reason> exclusions) {

	public Verdict {
		exclusions = List.copyOf(exclusions);
	}

	/**
	 * Whether a condition keeps the pair out of both lists.
	 */
	public boolean isExcluded() {
		return !this.exclusions.isEmpty();
	}

}
