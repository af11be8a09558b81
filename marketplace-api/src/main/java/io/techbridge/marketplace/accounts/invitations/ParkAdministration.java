package io.techbridge.marketplace.accounts.invitations;

import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.accounts.Person;

/**
 * Who administers a park, and who is invited to.
 */
record ParkAdministration(List<ParkAdministrator> administrators, List<ParkInvitation> invitations) {

	/**
	 * Somebody who administers the park.
	 */
	record ParkAdministrator(String accountId, String name, String email) {

		static ParkAdministrator of(Person person) {
			return new ParkAdministrator(Long.toString(person.id().value()), person.name(), person.email());
		}

	}

	/**
	 * An invitation to administer the park.
	 */
	record ParkInvitation(String id, String email, Instant expiresAt) {

		static ParkInvitation of(InvitationResponse invitation) {
			return new ParkInvitation(invitation.id(), invitation.email(), invitation.expiresAt());
		}

	}

}
