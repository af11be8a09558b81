/**
 * All accounts, for operators: finding, disabling, unlocking.
 */
@NullMarked
package io.techbridge.marketplace.accounts.directory;

import org.jspecify.annotations.NullMarked;
