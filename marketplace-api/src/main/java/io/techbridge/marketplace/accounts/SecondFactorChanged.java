package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;

/**
 * Somebody has a second factor, a new one, or no longer one. A mail has told them.
 */
public record SecondFactorChanged(AccountId account, boolean on) {

}
