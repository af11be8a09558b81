/**
 * How reliably and how fast organizations answer interests.
 */
@NullMarked
package io.techbridge.marketplace.interests.answers;

import org.jspecify.annotations.NullMarked;
