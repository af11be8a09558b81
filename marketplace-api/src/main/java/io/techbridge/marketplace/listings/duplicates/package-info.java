/**
 * Finds listings that say the same as another one: before it is handed in for its owner,
 * in a review for operators.
 */
@NullMarked
package io.techbridge.marketplace.listings.duplicates;

import org.jspecify.annotations.NullMarked;
