package io.techbridge.marketplace.interests.brokers;

import java.time.Clock;
import java.util.Objects;

import io.techbridge.marketplace.accounts.Mediator;
import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.ChangeInterest;
import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Happening;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.core.Interests;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A side asks for somebody to mediate; an operator finds somebody, or the agency that was
 * asked sends one of its own people.
 */
@Component
class AssignBroker {

	private final InterestAccess access;

	private final Interests interests;

	private final ChangeInterest change;

	private final BrokerAssignments assignments;

	private final Organizations organizations;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AssignBroker(InterestAccess access, Interests interests, ChangeInterest change, BrokerAssignments assignments,
			Organizations organizations, People people, ApplicationEventPublisher events, Clock clock) {
		this.access = access;
		this.interests = interests;
		this.change = change;
		this.assignments = assignments;
		this.organizations = organizations;
		this.people = people;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @param agency whom to ask, {@code null} if operators are to find somebody
	 */
	@Transactional
	public Interest ask(InterestId id, long version, @Nullable OrganizationId agency, @Nullable String remark,
			Caller caller) {
		var seat = this.access.act(id, caller);
		if (agency != null && !mediates(agency)) {
			throw InvalidFields.of("agencyId", "interest.invalid.agency");
		}
		return this.change.change(seat.interest(), version,
				Happening.remarked(EventKind.BROKER_WANTED, seat.party(), remark),
				(interest) -> interest.askBroker(seat.side(), agency, remark, this.clock.instant()));
	}

	/**
	 * Whoever mediated before does so no longer.
	 */
	@Transactional
	public Interest assign(InterestId id, AccountId broker, Caller caller) {
		var interest = locked(id, caller);
		var mediator = this.people.mediators()
			.stream()
			.filter((one) -> one.id().equals(broker) && maySend(one, caller))
			.findFirst()
			.orElseThrow(() -> InvalidFields.of("accountId", "interest.invalid.broker"));
		var side = side(interest);
		this.assignments.end(id);
		var after = this.change.change(interest, Happening.of(EventKind.BROKER_ASSIGNED, party(caller)),
				Interest::brokerAssigned);
		this.assignments.add(id, broker, mediator.organization(), side);
		this.events.publishEvent(new BrokerAssignments.Assigned(after, broker));
		return after;
	}

	@Transactional
	public void end(InterestId id, Caller caller) {
		var interest = locked(id, caller);
		if (!this.assignments.end(id)) {
			throw new NotFound("broker of interest " + id);
		}
		this.change.note(interest, Happening.of(EventKind.BROKER_ENDED, party(caller)));
	}

	/** The side whose wish is granted, or for which the one who is replaced was there. */
	private @Nullable Side side(Interest interest) {
		if (interest.brokerWish() != null) {
			return interest.brokerWish().side();
		}
		return this.assignments.active(interest.id()).map(BrokerAssignments.Assignment::side).orElse(null);
	}

	private Interest locked(InterestId id, Caller caller) {
		return this.interests.lock(id)
			.filter((interest) -> caller.is(Role.OPERATOR) || wasAsked(interest, caller))
			.orElseThrow(() -> new NotFound("interest " + id));
	}

	/** Whether it is up to the caller's agency. */
	private boolean wasAsked(Interest interest, Caller caller) {
		var wish = interest.brokerWish();
		var asked = (wish != null) ? wish.agency()
				: this.assignments.active(interest.id()).map(BrokerAssignments.Assignment::organization).orElse(null);
		return asked != null && caller.isMember(asked, MemberRole.ADMIN)
				&& Objects.requireNonNull(caller.membership()).verified();
	}

	private static boolean maySend(Mediator mediator, Caller caller) {
		return caller.is(Role.OPERATOR) || caller.isMember(mediator.organization(), MemberRole.ADMIN);
	}

	private boolean mediates(OrganizationId id) {
		return this.organizations.findById(id)
			.filter(Organization::isVerified)
			.map(Organization::kind)
			.filter((kind) -> kind == OrganizationKind.AGENCY || kind == OrganizationKind.INDIVIDUAL)
			.isPresent();
	}

	private static Party party(Caller caller) {
		return caller.is(Role.OPERATOR) ? Party.OPERATOR : Party.BROKER;
	}

}
