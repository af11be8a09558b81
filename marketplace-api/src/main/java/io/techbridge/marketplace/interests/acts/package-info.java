/**
 * What the two sides do with an interest.
 */
@NullMarked
package io.techbridge.marketplace.interests.acts;

import org.jspecify.annotations.NullMarked;
