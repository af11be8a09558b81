package io.techbridge.marketplace.accounts.invitations;

import java.util.Objects;
import java.util.Set;

import io.techbridge.marketplace.accounts.MemberJoined;
import io.techbridge.marketplace.accounts.ParkAdministratorAppointed;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.ParkAdministrators;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives somebody what they were invited to.
 */
@Component
class Granting {

	private final Accounts accounts;

	private final ParkAdministrators parkAdministrators;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	Granting(Accounts accounts, ParkAdministrators parkAdministrators, ApplicationEventPublisher events,
			AuditLog audit) {
		this.accounts = accounts;
		this.parkAdministrators = parkAdministrators;
		this.events = events;
		this.audit = audit;
	}

	void grant(Invitation invitation, AccountId id) {
		switch (invitation.kind()) {
			case MEMBER -> join(invitation, id);
			case OPERATOR -> operate(id);
			case PARK -> administer(invitation, id);
		}
		this.audit.record(InvitationActs.act("invitation.accepted", invitation), id);
	}

	private void join(Invitation invitation, AccountId id) {
		var organization = Objects.requireNonNull(invitation.organizationId());
		var account = this.accounts.get(id);
		account.join(organization, Objects.requireNonNull(invitation.memberRole()));
		this.accounts.save(account);
		this.events.publishEvent(new MemberJoined(organization, id));
	}

	private void operate(AccountId id) {
		var account = this.accounts.get(id);
		account.makeOperator();
		this.accounts.save(account);
	}

	private void administer(Invitation invitation, AccountId id) {
		var park = Objects.requireNonNull(invitation.parkCode());
		this.parkAdministrators.appoint(Set.of(park), id);
		this.events.publishEvent(new ParkAdministratorAppointed(park, id));
	}

}
