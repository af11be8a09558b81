/**
 * The second factor: codes that an authenticator shows, and recovery codes for when it is
 * lost.
 */
@NullMarked
package io.techbridge.marketplace.accounts.secondfactor;

import org.jspecify.annotations.NullMarked;
