package io.techbridge.marketplace.platform.indexing;

/**
 * Something that is stale in the search index.
 *
 * @param kind what it is
 * @param id its id
 * @param version the search version it has at least
 * @param attempts how often writing it has been tried before
 */
public record IndexTask(IndexKind kind, long id, long version, int attempts) {

}
