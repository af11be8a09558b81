package io.techbridge.marketplace.mails;

import java.time.Instant;

/**
 * What a list tells of a mail.
 */
record MailSummary(String id, Instant createdAt, String to, String subject, MailState state) {

}
