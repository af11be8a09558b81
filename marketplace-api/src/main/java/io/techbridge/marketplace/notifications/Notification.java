package io.techbridge.marketplace.notifications;

import java.time.Instant;

/**
 * A notice as it was told to somebody.
 */
record Notification(long id, Instant at, Notice notice, boolean read) {

}
