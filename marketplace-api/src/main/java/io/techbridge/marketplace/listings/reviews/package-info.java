/**
 * How operators review what owners hand in.
 */
@NullMarked
package io.techbridge.marketplace.listings.reviews;

import org.jspecify.annotations.NullMarked;
