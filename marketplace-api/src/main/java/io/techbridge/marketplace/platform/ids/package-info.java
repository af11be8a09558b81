/**
 * Identifiers of the things the marketplace keeps.
 */
@NullMarked
package io.techbridge.marketplace.platform.ids;

import org.jspecify.annotations.NullMarked;
