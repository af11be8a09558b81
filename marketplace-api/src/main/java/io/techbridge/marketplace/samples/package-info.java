/**
 * Fills an empty local database with sample listings.
 */
@NullMarked
package io.techbridge.marketplace.samples;

import org.jspecify.annotations.NullMarked;
