/**
 * How far the listings published in a period have come on the way to a contract.
 */
@NullMarked
package io.techbridge.marketplace.statistics.funnel;

import org.jspecify.annotations.NullMarked;
