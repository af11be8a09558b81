package io.techbridge.marketplace.mails;

import java.time.Instant;

/**
 * A mail with its text, which is blank once it has been sent.
 */
record MailDetail(String id, Instant createdAt, String to, String subject, MailState state, String text) {

}
