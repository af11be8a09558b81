package io.techbridge.matching;

import io.techbridge.matching.ranking.RegionRules;
import io.techbridge.matching.ranking.Weights;

/**
 * What an engine works with.
 *
 * @param indexPrefix what the names of its indexes begin with; lower-case letters, digits
 * and hyphens
 * @param weights the numbers of the ranking
 * @param regionRules the region rules in force
 */
public record MatchingSettings(String indexPrefix, Weights weights, RegionRules regionRules) {

	/**
	 * The settings of a market: its standing index, the weights and rules that ship.
	 */
	public static MatchingSettings standard() {
		return new MatchingSettings("techbridge", Weights.standard(), RegionRules.standard());
	}

	/**
	 * The same with another index.
	 */
	public MatchingSettings withIndexPrefix(String prefix) {
		return new MatchingSettings(prefix, this.weights, this.regionRules);
	}

	/**
	 * The same with other region rules.
	 */
	public MatchingSettings withRegionRules(RegionRules rules) {
		return new MatchingSettings(this.indexPrefix, this.weights, rules);
	}

	/**
	 * The same with other weights.
	 */
	public MatchingSettings withWeights(Weights other) {
		return new MatchingSettings(this.indexPrefix, other, this.regionRules);
	}

}
