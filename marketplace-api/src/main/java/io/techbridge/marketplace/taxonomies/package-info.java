/**
 * Regions, technical fields and the other taxonomies: what is seeded, and what operators
 * edit.
 */
@NullMarked
package io.techbridge.marketplace.taxonomies;

import org.jspecify.annotations.NullMarked;
