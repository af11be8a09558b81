/**
 * Settings that cannot be used, told in a sentence before the application gives up
 * starting.
 */
@NullMarked
package io.techbridge.marketplace.platform.settings;

import org.jspecify.annotations.NullMarked;
