/**
 * What time it is, and the calendar the marketplace lives by.
 */
@NullMarked
package io.techbridge.marketplace.platform.time;

import org.jspecify.annotations.NullMarked;
