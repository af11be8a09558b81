package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;

/**
 * Knows how many notifications somebody has not read yet; the notifications' side of the
 * session.
 */
public interface UnreadNotifications {

	long count(AccountId account);

}
