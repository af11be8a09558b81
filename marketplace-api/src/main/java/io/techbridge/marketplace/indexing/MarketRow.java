package io.techbridge.marketplace.indexing;

/**
 * What the database says about a listing that the search index may hold.
 *
 * @param version the version it has
 * @param onMarket whether it should be found
 * @param waiting whether a task will bring the index up to date
 */
record MarketRow(long version, boolean onMarket, boolean waiting) {

	/** A row that is no longer there. */
	static final MarketRow GONE = new MarketRow(0, false, false);

	MarketRow inTheQueue() {
		return new MarketRow(this.version, this.onMarket, true);
	}

}
