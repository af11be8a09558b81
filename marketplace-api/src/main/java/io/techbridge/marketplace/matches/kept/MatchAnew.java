package io.techbridge.marketplace.matches.kept;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.indexing.IndexTasks;

import org.springframework.stereotype.Component;

/**
 * Matches one need anew, recall included, and keeps the result.
 */
@Component
public class MatchAnew {

	private final ComputeMatches compute;

	private final KeepMatches keep;

	private final IndexTasks indexTasks;

	MatchAnew(ComputeMatches compute, KeepMatches keep, IndexTasks indexTasks) {
		this.compute = compute;
		this.keep = keep;
		this.indexTasks = indexTasks;
	}

	/**
	 * Brings the list of a need up to date; of one that is not on the market nothing is
	 * kept.
	 * @return whether the list has changed
	 * @throws io.techbridge.matching.SearchUnavailable while search is away
	 */
	public boolean need(ListingId need) {
		var at = this.indexTasks.now();
		return this.compute.ofNeed(need.value()).map(this.keep::keep).orElseGet(() -> this.keep.forget(need, at));
	}

}
