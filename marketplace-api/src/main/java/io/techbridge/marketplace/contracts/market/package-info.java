/**
 * What contracts do to the listings they came of.
 */
@NullMarked
package io.techbridge.marketplace.contracts.market;

import org.jspecify.annotations.NullMarked;
