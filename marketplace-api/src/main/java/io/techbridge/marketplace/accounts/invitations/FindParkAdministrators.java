package io.techbridge.marketplace.accounts.invitations;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.core.ParkLabels;
import io.techbridge.marketplace.accounts.invitations.ParkAdministration.ParkAdministrator;
import io.techbridge.marketplace.accounts.invitations.ParkAdministration.ParkInvitation;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows who administers a park, to those who do and to operators.
 */
@Component
class FindParkAdministrators {

	private final People people;

	private final FindInvitations invitations;

	private final ParkLabels parks;

	private final AuditLog audit;

	FindParkAdministrators(People people, FindInvitations invitations, ParkLabels parks, AuditLog audit) {
		this.people = people;
		this.invitations = invitations;
		this.parks = parks;
		this.audit = audit;
	}

	@Transactional
	ParkAdministration of(ParkCode park, Caller caller) {
		this.parks.get(park);
		if (!caller.is(Role.OPERATOR) && !caller.administers(park)) {
			throw new AccessDeniedException("Not an administrator of the park");
		}
		this.audit.record(AuditedAct.of("park.administrators-read", park));
		return new ParkAdministration(this.people.administratorsOf(park).stream().map(ParkAdministrator::of).toList(),
				this.invitations.toAdminister(park).stream().map(ParkInvitation::of).toList());
	}

}
