package io.techbridge.marketplace.listings;

import java.util.Collection;
import java.util.Set;

/**
 * Knows for which listings somebody is in contact with their owner; the side of those who
 * keep interests.
 */
public interface ContactBadges {

	/**
	 * Those of the listings about which a talk is under way.
	 */
	Set<ListingId> inContact(Collection<ListingId> listings);

}
