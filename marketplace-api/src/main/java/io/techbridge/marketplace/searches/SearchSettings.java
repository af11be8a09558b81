package io.techbridge.marketplace.searches;

/**
 * What can be changed of a saved search.
 *
 * @param name at most 60 characters
 */
record SearchSettings(String name, SavedQuery query, SearchAlert alert, boolean paused) {

}
