package io.techbridge.marketplace.matches.kept;

import java.time.Instant;
import java.util.List;

/**
 * The matches of one listing, best first, and how they came about. Nothing unrelated is
 * among them.
 *
 * @param kept whether they were computed ahead
 * @param weightsVersion the version of the weights they were scored with
 * @param rulesVersion the version of the region rules
 * @param meaningUsed {@code false} if only words were compared
 */
public record PairList(List<Pair> pairs, Instant calculatedAt, boolean kept, String weightsVersion, String rulesVersion,
		boolean meaningUsed) {

	public PairList {
		pairs = List.copyOf(pairs);
	}

}
