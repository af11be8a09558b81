package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;

/**
 * Somebody can use their account from now on.
 */
public record AccountConfirmed(AccountId account) {

}
