package io.techbridge.marketplace.listings;

import java.util.List;

import io.techbridge.matching.Versioned;

/**
 * What the search index should hold of some listings.
 *
 * @param <T> an offer or a demand
 * @param open those that are to be found
 * @param gone the ids of those that are not
 */
public record IndexContent<T>(List<Versioned<T>> open, List<Versioned<String>> gone) {

}
