package io.techbridge.marketplace.listings;

import java.util.Collection;
import java.util.Set;

/**
 * Knows of which listings their owner has made a contract; the side of those who keep
 * contracts.
 */
public interface ContractBadges {

	/**
	 * Those of the listings that a contract of their owner's came of that holds.
	 */
	Set<ListingId> contracted(Collection<ListingId> listings);

}
