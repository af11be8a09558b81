/**
 * Listings that nobody looks after, or that nothing comes of.
 */
@NullMarked
package io.techbridge.marketplace.statistics.stale;

import org.jspecify.annotations.NullMarked;
