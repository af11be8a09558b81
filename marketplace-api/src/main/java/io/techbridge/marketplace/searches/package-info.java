/**
 * Searches that people save, and what is new in them.
 */
@NullMarked
package io.techbridge.marketplace.searches;

import org.jspecify.annotations.NullMarked;
