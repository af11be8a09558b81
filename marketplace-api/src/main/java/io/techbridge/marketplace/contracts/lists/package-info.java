/**
 * What rows of lists do to the contracts of whoever brings them.
 */
@NamedInterface("lists")
@NullMarked
package io.techbridge.marketplace.contracts.lists;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
