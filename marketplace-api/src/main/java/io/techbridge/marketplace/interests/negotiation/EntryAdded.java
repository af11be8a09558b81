package io.techbridge.marketplace.interests.negotiation;

import io.techbridge.marketplace.interests.core.Interest;

/**
 * Something was written into the log of an interest.
 */
public record EntryAdded(Interest interest, LogEntry entry) {

}
