package io.techbridge.marketplace.listings;

import java.util.Collection;
import java.util.Set;

/**
 * Knows which achievements a contract gives to one partner alone; the side of those who
 * keep contracts.
 */
public interface ExclusiveContracts {

	/**
	 * Those of the listings that have to stay off the market.
	 */
	Set<ListingId> holding(Collection<ListingId> listings);

}
