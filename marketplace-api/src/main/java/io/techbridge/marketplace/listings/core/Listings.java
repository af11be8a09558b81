package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.listings.ListingId;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All listings.
 */
public interface Listings extends ListCrudRepository<Listing, ListingId> {

}
