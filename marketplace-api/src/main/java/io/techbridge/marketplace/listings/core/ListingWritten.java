package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.listings.ListingId;

/**
 * What the owner of a listing works on has been saved.
 */
public record ListingWritten(ListingId id) {

}
