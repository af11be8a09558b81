package io.techbridge.matching;

/**
 * The words of an offer or a demand, as far as texts are compared.
 *
 * @param text what follows the title, may be empty
 */
public record ListingText(String title, String text) {

}
