package io.techbridge.marketplace.interests.core;

/**
 * An interest has been added wherever it stands in its life, as those that come with the
 * application: what has happened to it did so at the instants it states.
 */
public record PastInterestAdded(Interest interest) {

}
