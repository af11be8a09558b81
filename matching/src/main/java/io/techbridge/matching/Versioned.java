package io.techbridge.matching;

/**
 * An item and the version of it that is written to the index. A write with an older
 * version than the index already holds changes nothing, so writes may arrive in any
 * order.
 *
 * @param <T> what is written or removed
 * @param item the item
 * @param version its version; grows with every change of the item
 */
public record Versioned<T>(T item, long version) {

}
