package io.techbridge.marketplace.platform.tables;

/**
 * A column of a table for people.
 *
 * @param header its name
 * @param width how wide it is, in digits
 */
public record TableColumn(String header, int width) {

}
