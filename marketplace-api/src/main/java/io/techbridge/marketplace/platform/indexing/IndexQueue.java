package io.techbridge.marketplace.platform.indexing;

import org.jspecify.annotations.Nullable;

/**
 * How the tasks of a kind fare.
 *
 * @param waiting how many wait for their turn or are being worked on
 * @param failing how many have failed and wait for another attempt
 * @param oldestWaitingSeconds how long the oldest of the waiting ones has been due,
 * {@code null} if none waits
 */
public record IndexQueue(long waiting, long failing, @Nullable Long oldestWaitingSeconds) {

}
