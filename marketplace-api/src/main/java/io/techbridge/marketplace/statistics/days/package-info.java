/**
 * Sums of contracts by day, kept so that figures are quick.
 */
@NullMarked
package io.techbridge.marketplace.statistics.days;

import org.jspecify.annotations.NullMarked;
