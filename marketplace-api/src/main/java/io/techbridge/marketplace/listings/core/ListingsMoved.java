package io.techbridge.marketplace.listings.core;

import java.util.List;

/**
 * Several listings have been brought a step further at once. Each has been told as one of
 * many already; this tells the whole.
 */
public record ListingsMoved(List<ListingMoved> moves) {

	public ListingsMoved {
		moves = List.copyOf(moves);
	}

}
