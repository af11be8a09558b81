package io.techbridge.matching;

import java.util.List;

import io.techbridge.matching.ranking.RegionRules;

/**
 * A ranked list of matches, best first, and how it came about.
 *
 * @param matches the matches in {@link Match#LISTING_ORDER}
 * @param weightsVersion the version of the weights they were scored with
 * @param rulesVersion the version of the region rules that were in force
 * ({@link RegionRules#inForce})
 * @param meaningUsed {@code false} if only words were compared, because embeddings are
 * switched off
 */
public record Matches(List<Match> matches, String weightsVersion, String rulesVersion, boolean meaningUsed) {

	public Matches {
		matches = List.copyOf(matches);
	}

}
