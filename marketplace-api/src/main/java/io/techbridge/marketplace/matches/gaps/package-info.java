/**
 * What the market lacks: needs that nothing answers, achievements that nobody needs.
 */
@NullMarked
package io.techbridge.marketplace.matches.gaps;

import org.jspecify.annotations.NullMarked;
