package io.techbridge.marketplace.mails;

/**
 * A mail that is due.
 *
 * @param attempts how often sending it has been tried before
 */
record WaitingMail(long id, String to, String subject, String text, int attempts) {

}
