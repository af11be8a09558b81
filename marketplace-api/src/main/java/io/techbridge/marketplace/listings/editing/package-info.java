/**
 * How owners write, hand in, keep and take back their listings.
 */
@NullMarked
package io.techbridge.marketplace.listings.editing;

import org.jspecify.annotations.NullMarked;
