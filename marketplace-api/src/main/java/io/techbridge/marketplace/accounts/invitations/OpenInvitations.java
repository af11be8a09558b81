package io.techbridge.marketplace.accounts.invitations;

import java.time.Clock;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.platform.problems.TokenInvalid;
import io.techbridge.marketplace.platform.security.Tokens;

import org.springframework.stereotype.Component;

/**
 * Invitations that can be accepted, by the token of their link.
 */
@Component
class OpenInvitations {

	private final Invitations invitations;

	private final Accounts accounts;

	private final Clock clock;

	OpenInvitations(Invitations invitations, Accounts accounts, Clock clock) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * @throws TokenInvalid if it was accepted or withdrawn, has expired or never existed
	 */
	Invitation get(String token) {
		return this.invitations.findByTokenHash(Tokens.hash(token))
			.filter((invitation) -> invitation.isOpen(this.clock.instant()))
			.orElseThrow(TokenInvalid::new);
	}

	/**
	 * Whose account the address of the invitation has. One that was never confirmed does
	 * not count: it may be a stranger's.
	 */
	Optional<Account> holder(Invitation invitation) {
		return this.accounts.findByEmail(invitation.email())
			.filter((account) -> account.getState() != AccountState.UNCONFIRMED);
	}

}
