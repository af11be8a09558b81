package io.techbridge.marketplace.notifications;

import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.mails.Mails;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails somebody what is new. The mail is written and what it tells is ticked off in one
 * transaction, so that nothing goes out twice, whoever runs this again or at the same
 * time.
 */
@Component
class Digests {

	private final NotificationRows rows;

	private final People people;

	private final DigestMail mail;

	private final Mails mails;

	Digests(NotificationRows rows, People people, DigestMail mail, Mails mails) {
		this.rows = rows;
		this.people = people;
		this.mail = mail;
		this.mails = mails;
	}

	/**
	 * Mails what is due, together with what would be due a little later. What was read
	 * already is left out.
	 * @return whether there was anything to mail
	 */
	@Transactional
	public boolean send(AccountId account, Instant now) {
		var due = this.rows.lockMailDue(account, now.plus(Delivery.GATHERING));
		var unread = due.stream().filter((notification) -> !notification.read()).toList();
		var reader = this.people.find(account).filter(Person::active);
		this.rows.settle(due, null);
		if (reader.isEmpty() || unread.isEmpty()) {
			return false;
		}
		send(reader.get(), unread, now);
		return true;
	}

	private void send(Person reader, List<Notification> unread, Instant now) {
		this.mails.send(this.mail.to(reader, unread.stream().map(Notification::notice).toList(), now));
		this.rows.settle(unread, now);
	}

}
