package io.techbridge.marketplace.interests.core;

/**
 * Something has happened to an interest.
 *
 * @param interest as it stands now
 */
public record InterestMoved(Interest interest, Happening happening) {

}
