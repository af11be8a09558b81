package io.techbridge.marketplace.matches.kept;

import io.techbridge.marketplace.platform.indexing.IndexKind;

/**
 * A listing whose matches have to be looked at again.
 *
 * @param version grows with each cause, so that a task that became stale again while it
 * was worked on is not forgotten
 * @param attempts how often it has been tried before
 */
record MatchTask(IndexKind kind, long id, long version, int attempts) {

}
