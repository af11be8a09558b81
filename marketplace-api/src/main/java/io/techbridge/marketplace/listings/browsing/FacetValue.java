package io.techbridge.marketplace.listings.browsing;

import org.jspecify.annotations.Nullable;

/**
 * A value of a facet and how many entries choosing it would find.
 *
 * @param value a code, a constant, an id or a number
 * @param label the name of an owner; everything else is named by its code
 */
public record FacetValue(String value, long count, @Nullable String label) {

}
