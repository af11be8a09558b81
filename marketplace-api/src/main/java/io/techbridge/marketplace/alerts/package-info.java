/**
 * Tells the two sides of new matches that they have found each other.
 */
@NullMarked
package io.techbridge.marketplace.alerts;

import org.jspecify.annotations.NullMarked;
