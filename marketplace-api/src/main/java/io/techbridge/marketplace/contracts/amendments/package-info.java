/**
 * Changes of what was signed.
 */
@NullMarked
package io.techbridge.marketplace.contracts.amendments;

import org.jspecify.annotations.NullMarked;
