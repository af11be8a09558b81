/**
 * Figures of contracts, and the contracts behind them.
 */
@NullMarked
package io.techbridge.marketplace.statistics.contracts;

import org.jspecify.annotations.NullMarked;
