/**
 * How the time of listings runs out.
 */
@NullMarked
package io.techbridge.marketplace.listings.expiry;

import org.jspecify.annotations.NullMarked;
