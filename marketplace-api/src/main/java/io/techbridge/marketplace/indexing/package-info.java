/**
 * Keeps the search index in step with the listings.
 */
@NullMarked
package io.techbridge.marketplace.indexing;

import org.jspecify.annotations.NullMarked;
