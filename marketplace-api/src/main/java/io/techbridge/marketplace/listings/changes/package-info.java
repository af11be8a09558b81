/**
 * What an edit of a listing changes, for people to read, and how much that is.
 */
@NamedInterface("changes")
@NullMarked
package io.techbridge.marketplace.listings.changes;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
