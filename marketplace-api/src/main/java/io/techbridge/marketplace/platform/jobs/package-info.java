/**
 * Work that is done later or regularly, by any one instance, and never lost.
 */
@NullMarked
package io.techbridge.marketplace.platform.jobs;

import org.jspecify.annotations.NullMarked;
