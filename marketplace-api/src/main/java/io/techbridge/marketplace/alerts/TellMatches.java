package io.techbridge.marketplace.alerts;

import java.util.List;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.notifications.Notifications;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.InTheNameOf;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who write for an organization of its new matches, each of what they may see
 * at this moment and in the grades they have chosen.
 */
@Component
class TellMatches {

	private final MatchAlerts alerts;

	private final AlertChoices choices;

	private final MatchNotices notices;

	private final Notifications notifications;

	private final People people;

	private final InTheNameOf callers;

	TellMatches(MatchAlerts alerts, AlertChoices choices, MatchNotices notices, Notifications notifications,
			People people, InTheNameOf callers) {
		this.alerts = alerts;
		this.choices = choices;
		this.notices = notices;
		this.notifications = notifications;
		this.people = people;
		this.callers = callers;
	}

	/**
	 * Tells what waits for an organization on one side. It is told and settled in one
	 * transaction: after a crash nothing is lost and nothing is told again.
	 * @return to how many people something was told
	 */
	@Transactional
	public int tell(AlertSide side, OrganizationId owner) {
		var waiting = this.alerts.lock(side, owner);
		this.alerts.settle(side, owner);
		return this.people.membersOf(owner, MemberRole.EDITOR)
			.stream()
			.map(Person::id)
			.mapToInt((reader) -> tell(side, waiting, reader))
			.sum();
	}

	private int tell(AlertSide side, List<NewPair> waiting, AccountId reader) {
		var lowest = this.choices.of(reader);
		var wanted = waiting.stream().filter((pair) -> pair.grade().compareTo(lowest) <= 0).toList();
		var notices = this.callers.find(reader)
			.map((caller) -> this.notices.of(side, wanted, new Audience(caller)))
			.orElse(List.of());
		notices.forEach((notice) -> this.notifications.tell(List.of(reader), notice));
		return notices.isEmpty() ? 0 : 1;
	}

}
