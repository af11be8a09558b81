/**
 * How interests are answered, and why nothing comes of them.
 */
@NullMarked
package io.techbridge.marketplace.statistics.answers;

import org.jspecify.annotations.NullMarked;
