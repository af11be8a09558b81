/**
 * Says how clear a need is, and what would make it clearer.
 */
@NullMarked
package io.techbridge.marketplace.listings.clarity;

import org.jspecify.annotations.NullMarked;
