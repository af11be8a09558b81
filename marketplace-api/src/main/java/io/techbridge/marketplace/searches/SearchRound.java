package io.techbridge.marketplace.searches;

import java.time.Instant;

/**
 * Fresh listings on their way past all saved searches.
 *
 * @param lastSearch the id of the last search that has been told of them
 */
record SearchRound(long id, Instant openedAt, long lastSearch) {

}
