package io.techbridge.marketplace.listings.editing;

import java.util.List;

import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.Status;

/**
 * A page of a list of listings, with how many there are in each state.
 *
 * @param page its number, from 0
 * @param size how many items a full page has
 * @param total how many items the whole list has
 * @param counts over the whole list if no state had been asked for
 * @param editCounts how many edits beside a published version there are in each state,
 * over the same list
 */
public record ListingPage(List<ListedListing> items, int page, int size, long total, List<StatusCount> counts,
		List<EditCount> editCounts) {

	/**
	 * How many listings are in a state.
	 */
	public record StatusCount(Status status, long count) {

	}

	/**
	 * How many edits are in a state.
	 */
	public record EditCount(PendingStatus status, long count) {

	}

}
