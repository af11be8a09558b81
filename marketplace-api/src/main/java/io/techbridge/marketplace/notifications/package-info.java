/**
 * Tells people what concerns them: on the marketplace, and by mail as they choose.
 */
@NullMarked
package io.techbridge.marketplace.notifications;

import org.jspecify.annotations.NullMarked;
