/**
 * One's own account: profile, password, second factor, export and erasure.
 */
@NullMarked
package io.techbridge.marketplace.accounts.own;

import org.jspecify.annotations.NullMarked;
