/**
 * Figures of what happens on the marketplace: flows and values of contracts, and how
 * listings become deals. Reads what the features have written down and keeps nothing but
 * sums of it.
 */
@NullMarked
package io.techbridge.marketplace.statistics;

import org.jspecify.annotations.NullMarked;
