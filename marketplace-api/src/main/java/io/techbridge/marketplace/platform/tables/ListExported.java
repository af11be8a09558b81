package io.techbridge.marketplace.platform.tables;

/**
 * A list has left the marketplace as a file.
 *
 * @param list its name
 * @param rows how many rows it had
 */
public record ListExported(String list, TableFormat format, long rows) {

}
