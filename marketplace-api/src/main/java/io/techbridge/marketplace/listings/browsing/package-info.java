/**
 * Lists of what is on the market for people who look around.
 */
@NamedInterface("browsing")
@NullMarked
package io.techbridge.marketplace.listings.browsing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
