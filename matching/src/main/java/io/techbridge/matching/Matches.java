package io.techbridge.matching;

import java.util.List;

/**
 * A ranked list of matches, best first, and how it came about.
 *
 * @param matches the matches in {@link Match#LISTING_ORDER}
 * @param weightsVersion the version of the weights they were scored with
 * @param meaningUsed {@code false} if only words were compared, because embeddings are
 * switched off
 */
public record Matches(List<Match> matches, String weightsVersion, boolean meaningUsed) {

	public Matches {
		matches = List.copyOf(matches);
	}

}
