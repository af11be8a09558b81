/**
 * The rules and small conversions that all mappers share.
 */
@NullMarked
package io.techbridge.marketplace.platform.mapping;

import org.jspecify.annotations.NullMarked;
