package io.techbridge.matching;

/**
 * What the index holds under an id.
 *
 * @param id the id
 * @param version the version that was written last
 * @param removed whether that was a removal; then nobody finds it
 */
public record IndexEntry(String id, long version, boolean removed) {

}
