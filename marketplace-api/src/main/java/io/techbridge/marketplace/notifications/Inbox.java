package io.techbridge.marketplace.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;

import org.springframework.stereotype.Component;

/**
 * What somebody has been told, for their own eyes.
 */
@Component
class Inbox {

	private final NotificationRows rows;

	private final NoticeTexts texts;

	private final Clock clock;

	Inbox(NotificationRows rows, NoticeTexts texts, Clock clock) {
		this.rows = rows;
		this.texts = texts;
		this.clock = clock;
	}

	Page<NotificationResponse> find(AccountId account, boolean unreadOnly, PageRequest page, Locale language) {
		var found = this.rows.find(account, unreadOnly, page);
		return new Page<>(worded(found, language), page.number(), page.limit(), this.rows.count(account, unreadOnly));
	}

	void read(long id, AccountId account) {
		if (!this.rows.read(id, account, this.clock.instant())) {
			throw new NotFound("notification " + id);
		}
	}

	void readAll(AccountId account) {
		this.rows.readAll(account, this.clock.instant());
	}

	private List<NotificationResponse> worded(List<Notification> found, Locale language) {
		var worded = this.texts.worded(found.stream().map(Notification::notice).toList(), language);
		return IntStream.range(0, found.size()).mapToObj((n) -> response(found.get(n), worded.get(n))).toList();
	}

	private static NotificationResponse response(Notification notification, WordedNotice worded) {
		return new NotificationResponse(Long.toString(notification.id()), notification.at(),
				notification.notice().kind(), worded.title(), worded.text(), worded.link(), notification.read());
	}

}
