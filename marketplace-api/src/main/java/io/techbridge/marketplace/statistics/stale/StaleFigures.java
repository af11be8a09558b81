package io.techbridge.marketplace.statistics.stale;

import java.util.List;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.statistics.scope.Basis;
import org.jspecify.annotations.Nullable;

/**
 * How many listings are stale. One may be so in several ways.
 */
record StaleFigures(Basis basis, List<StaleCount> rows) {

	/**
	 * How many are so in one way.
	 */
	record StaleCount(Staleness what, ListingKind kind, boolean hidden, @Nullable Long count) {

	}

}
