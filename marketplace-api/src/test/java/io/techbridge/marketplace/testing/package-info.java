/**
 * What integration tests share: the engines, and listings to try things with.
 */
@NullMarked
package io.techbridge.marketplace.testing;

import org.jspecify.annotations.NullMarked;
