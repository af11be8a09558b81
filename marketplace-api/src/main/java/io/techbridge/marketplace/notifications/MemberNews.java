package io.techbridge.marketplace.notifications;

import java.util.List;

import io.techbridge.marketplace.accounts.MemberJoined;
import io.techbridge.marketplace.accounts.MemberRemoved;
import io.techbridge.marketplace.accounts.MemberRoleChanged;
import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells administrators who has joined them, and members what has changed for them.
 */
@Component
class MemberNews {

	private final Notifications notifications;

	private final People people;

	MemberNews(Notifications notifications, People people) {
		this.notifications = notifications;
		this.people = people;
	}

	@EventListener
	void on(MemberJoined event) {
		var others = this.people.membersOf(event.organization(), MemberRole.ADMIN)
			.stream()
			.map(Person::id)
			.filter((admin) -> !admin.equals(event.account()))
			.toList();
		this.notifications.tell(others, Notice.of(Topic.MEMBERS, "member-joined", "/organization/members",
				NoticeArgument.person(event.account()), NoticeArgument.organization(event.organization())));
	}

	@EventListener
	void on(MemberRoleChanged event) {
		tell(event.account(),
				Notice.of(Topic.ORGANIZATION, "member-role-changed", "/organization",
						NoticeArgument.organization(event.organization()),
						NoticeArgument.word("notification.role." + event.role().name())));
	}

	/** Also happens when an account is erased: then there is nobody left to be told. */
	@EventListener
	void on(MemberRemoved event) {
		tell(event.account(), Notice.of(Topic.ORGANIZATION, "member-removed", "/me",
				NoticeArgument.organization(event.organization())));
	}

	private void tell(AccountId account, Notice notice) {
		this.people.find(account).ifPresent((person) -> this.notifications.tell(List.of(person.id()), notice));
	}

}
