/**
 * Signing in and out, and the sessions in between.
 */
@NullMarked
package io.techbridge.marketplace.accounts.sessions;

import org.jspecify.annotations.NullMarked;
