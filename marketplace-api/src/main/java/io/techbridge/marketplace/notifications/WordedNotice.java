package io.techbridge.marketplace.notifications;

/**
 * A notice in the words of a language.
 */
record WordedNotice(String title, String text, String link) {

}
