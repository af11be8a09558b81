package io.techbridge.marketplace.interests.views;

import java.util.List;

import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.views.InterestFilter.Direction;

/**
 * How many interests there are of each kind.
 */
public record InterestCounts(List<InterestCount> counts) {

	/**
	 * How many there are of one kind.
	 */
	public record InterestCount(Direction role, InterestStatus status, long count) {

	}

}
