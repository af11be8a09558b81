/**
 * The shared core of achievements and needs.
 */
@NullMarked
package io.techbridge.marketplace.listings;

import org.jspecify.annotations.NullMarked;
