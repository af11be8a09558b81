package io.techbridge.marketplace.indexing;

import io.techbridge.matching.IndexEntry;
import org.jspecify.annotations.Nullable;

/**
 * How the search index differs from the database about one listing.
 */
enum Deviation {

	/** It should be found and is not. */
	MISSING,

	/** The index holds an older version. */
	OUTDATED,

	/** It is found and should not be. */
	GHOST,

	/** The index holds a newer version, as after a restored backup. */
	AHEAD,

	/** There is no difference, or a task is going to remove it. */
	NONE;

	static Deviation of(@Nullable MarketRow row, @Nullable IndexEntry entry) {
		if (row == null) {
			return (entry == null || entry.removed()) ? NONE : GHOST;
		}
		if (row.waiting()) {
			return NONE;
		}
		if (entry != null && entry.version() > row.version()) {
			return AHEAD;
		}
		return row.onMarket() ? ofListed(row, entry) : ((entry == null || entry.removed()) ? NONE : GHOST);
	}

	private static Deviation ofListed(MarketRow row, @Nullable IndexEntry entry) {
		if (entry == null || entry.removed()) {
			return MISSING;
		}
		return (entry.version() < row.version()) ? OUTDATED : NONE;
	}

}
