package io.techbridge.marketplace.notifications;

import io.techbridge.marketplace.accounts.UnreadNotifications;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;

@Component
class UnreadCount implements UnreadNotifications {

	private final NotificationRows rows;

	UnreadCount(NotificationRows rows) {
		this.rows = rows;
	}

	@Override
	public long count(AccountId account) {
		return this.rows.count(account, true);
	}

}
