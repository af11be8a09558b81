/**
 * Notes down, in the transaction of a change, what has become stale in the search index.
 */
@NullMarked
package io.techbridge.marketplace.platform.indexing;

import org.jspecify.annotations.NullMarked;
