/**
 * Turns every error into an RFC 9457 problem in the caller's language.
 */
@NullMarked
package io.techbridge.marketplace.platform.problems;

import org.jspecify.annotations.NullMarked;
