package io.techbridge.marketplace.accounts.invitations;

import java.time.Clock;
import java.util.EnumSet;

import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes invitations away without being asked.
 */
@Component
public class RevokeInvitations {

	private final Invitations invitations;

	private final Clock clock;

	RevokeInvitations(Invitations invitations, Clock clock) {
		this.invitations = invitations;
		this.clock = clock;
	}

	/**
	 * With an operator goes what they have invited others to, the platform and parks:
	 * nobody keeps a back door open.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void toPowerBy(AccountId inviter) {
		this.invitations.deleteBy(inviter.value(), EnumSet.of(InvitationKind.OPERATOR, InvitationKind.PARK));
	}

	/**
	 * Takes away the invitations that nobody has accepted in time.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void expired() {
		this.invitations.deleteExpired(this.clock.instant());
	}

}
