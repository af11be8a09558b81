package io.techbridge.marketplace.matches.kept;

import org.jspecify.annotations.Nullable;

/**
 * How the keeping up of matches fares.
 *
 * @param waiting how many listings wait for their turn
 * @param failing how many have failed and wait for another attempt
 * @param oldestWaitingSeconds how long the oldest of the waiting ones has been due,
 * {@code null} if none waits
 */
record MatchQueue(long waiting, long failing, @Nullable Long oldestWaitingSeconds) {

}
