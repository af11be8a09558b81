/**
 * Warns of words that hint at classified content.
 */
@NullMarked
package io.techbridge.marketplace.listings.classified;

import org.jspecify.annotations.NullMarked;
