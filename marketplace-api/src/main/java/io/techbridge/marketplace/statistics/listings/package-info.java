/**
 * Of which listings figures are asked for, and which of them the asker may see.
 */
@NullMarked
package io.techbridge.marketplace.statistics.listings;

import org.jspecify.annotations.NullMarked;
