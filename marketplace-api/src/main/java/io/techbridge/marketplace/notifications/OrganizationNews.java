package io.techbridge.marketplace.notifications;

import java.util.List;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.organizations.OrganizationCorrected;
import io.techbridge.marketplace.organizations.OrganizationRegistered;
import io.techbridge.marketplace.organizations.OrganizationReinstated;
import io.techbridge.marketplace.organizations.OrganizationRejected;
import io.techbridge.marketplace.organizations.OrganizationSuspended;
import io.techbridge.marketplace.organizations.OrganizationVerified;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells operators which organizations wait for them, and members what was decided.
 */
@Component
class OrganizationNews {

	private final Notifications notifications;

	private final People people;

	OrganizationNews(Notifications notifications, People people) {
		this.notifications = notifications;
		this.people = people;
	}

	@EventListener
	void on(OrganizationRegistered event) {
		tellOperators(event.organization(), "organization-registered");
	}

	@EventListener
	void on(OrganizationCorrected event) {
		tellOperators(event.organization(), "organization-corrected");
	}

	@EventListener
	void on(OrganizationVerified event) {
		tellMembers(event.organization(), "organization-verified");
	}

	@EventListener
	void on(OrganizationRejected event) {
		tellMembers(event.organization(), "organization-rejected");
	}

	@EventListener
	void on(OrganizationSuspended event) {
		tellMembers(event.organization(), "organization-suspended");
	}

	@EventListener
	void on(OrganizationReinstated event) {
		tellMembers(event.organization(), "organization-reinstated");
	}

	private void tellOperators(OrganizationId id, String kind) {
		this.notifications.tell(ids(this.people.operators()), Notice.of(Topic.OPERATIONS, kind,
				"/operations/organizations/" + id.value(), NoticeArgument.organization(id)));
	}

	/** All of them: what they may do depends on it. */
	private void tellMembers(OrganizationId id, String kind) {
		this.notifications.tell(ids(this.people.membersOf(id, MemberRole.VIEWER)),
				Notice.of(Topic.ORGANIZATION, kind, "/organization", NoticeArgument.organization(id)));
	}

	private static List<AccountId> ids(List<Person> people) {
		return people.stream().map(Person::id).toList();
	}

}
