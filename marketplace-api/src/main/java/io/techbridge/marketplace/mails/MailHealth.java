package io.techbridge.marketplace.mails;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How mail gets out. It names nobody, so that it can be looked at everywhere.
 *
 * @param waiting how many mails are going to be sent
 * @param oldestWaitingAt since when the oldest of them waits
 * @param failed how many of those that are still kept could not be sent
 */
record MailHealth(long waiting, @Nullable Instant oldestWaitingAt, long failed) {

}
