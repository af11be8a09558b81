package io.techbridge.marketplace.notifications;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.web.PageRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What somebody was told, and how they wanted to be told.
 */
@Component
class NotificationData implements PersonalData {

	private static final int PORTION = 100;

	private final Inbox inbox;

	private final NotificationRows rows;

	private final Choices choices;

	private final UnsubscribeTokens tokens;

	NotificationData(Inbox inbox, NotificationRows rows, Choices choices, UnsubscribeTokens tokens) {
		this.inbox = inbox;
		this.rows = rows;
		this.choices = choices;
		this.tokens = tokens;
	}

	@Override
	public String name() {
		return "notifications";
	}

	@Override
	public Object of(AccountId account) {
		return new Export(NotificationChoices.of(this.choices.of(account)).choices(), all(account));
	}

	@Override
	public void erase(AccountId account) {
		this.rows.removeOf(account);
		this.choices.removeOf(account);
		this.tokens.removeOf(account);
	}

	private List<NotificationResponse> all(AccountId account) {
		var all = new ArrayList<NotificationResponse>();
		var language = LocaleContextHolder.getLocale();
		for (var page = 0; all.size() == page * PORTION; page++) {
			all.addAll(this.inbox.find(account, false, new PageRequest(page, PORTION), language).items());
		}
		return all;
	}

	/**
	 * What is handed out.
	 */
	record Export(List<NotificationChoices.TopicChoice> choices, List<NotificationResponse> received) {

	}

}
