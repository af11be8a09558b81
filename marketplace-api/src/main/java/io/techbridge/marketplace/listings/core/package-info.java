/**
 * The life of a listing: what achievements and needs have in common.
 */
@NullMarked
@NamedInterface("core")
package io.techbridge.marketplace.listings.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
