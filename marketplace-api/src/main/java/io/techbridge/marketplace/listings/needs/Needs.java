package io.techbridge.marketplace.listings.needs;

import org.springframework.data.repository.ListCrudRepository;

/**
 * All needs.
 */
interface Needs extends ListCrudRepository<Need, NeedId> {

}
