package io.techbridge.marketplace.platform.indexing;

import java.util.List;

/**
 * What others see of some listings is not what it was, for whatever cause. Published in
 * the transaction of the change, after the rows have been saved.
 */
public record WentStale(IndexKind kind, List<Long> ids) {

	public WentStale {
		ids = List.copyOf(ids);
	}

}
