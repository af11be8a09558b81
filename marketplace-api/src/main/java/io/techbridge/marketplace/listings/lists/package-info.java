/**
 * What rows of lists do to the listings of whoever brings them.
 */
@NamedInterface("lists")
@NullMarked
package io.techbridge.marketplace.listings.lists;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
