package io.techbridge.marketplace.mails;

/**
 * A mail to one person, as plain text.
 *
 * @param to the address
 * @param subject one line
 * @param text the body, in the language of the person, lines separated by {@code \n}
 */
public record Mail(String to, String subject, String text) {

}
