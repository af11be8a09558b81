package io.techbridge.marketplace.accounts.invitations;

import java.time.Instant;
import java.util.EnumSet;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;

/**
 * The invitations somebody has sent. With the account go those to its own address too,
 * and those that nobody answers for any more.
 */
@Component
class InvitationData implements PersonalData {

	private final Invitations invitations;

	private final People people;

	InvitationData(Invitations invitations, People people) {
		this.invitations = invitations;
		this.people = people;
	}

	@Override
	public String name() {
		return "invitationsSent";
	}

	@Override
	public Object of(AccountId account) {
		return this.invitations.findByInvitedByOrderById(account).stream().map(Sent::of).toList();
	}

	@Override
	public void erase(AccountId account) {
		this.invitations.deleteBy(account.value(), EnumSet.allOf(InvitationKind.class));
		this.people.find(account)
			.map(Person::email)
			.map(EmailAddress::new)
			.ifPresent((email) -> this.invitations.deleteTo(email.value()));
	}

	/** What the person knows of an invitation they sent. */
	private record Sent(InvitationKind kind, String email, Instant createdAt, Instant expiresAt) {

		private static Sent of(Invitation invitation) {
			return new Sent(invitation.kind(), invitation.email().value(), invitation.createdAt(),
					invitation.expiresAt());
		}

	}

}
