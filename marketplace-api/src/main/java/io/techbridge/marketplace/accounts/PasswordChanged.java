package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;

/**
 * Somebody has a new password, by changing or by resetting it. A mail has told them.
 */
public record PasswordChanged(AccountId account) {

}
