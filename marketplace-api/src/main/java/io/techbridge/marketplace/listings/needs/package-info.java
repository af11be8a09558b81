/**
 * Technology needs that companies state.
 */
@NamedInterface("needs")
@NullMarked
package io.techbridge.marketplace.listings.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
