package io.techbridge.marketplace.accounts.invitations;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.MemberAccess;
import io.techbridge.marketplace.platform.problems.TokenInvalid;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CallerSource;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.security.Tokens;

import org.springframework.stereotype.Component;

/**
 * Invitations that can be accepted, by the token of their link.
 */
@Component
class OpenInvitations {

	private final Invitations invitations;

	private final Accounts accounts;

	private final CallerSource callers;

	private final MemberAccess access;

	private final Clock clock;

	OpenInvitations(Invitations invitations, Accounts accounts, CallerSource callers, MemberAccess access,
			Clock clock) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.callers = callers;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * @throws TokenInvalid if it was accepted or withdrawn, has expired or never existed,
	 * or if who sent it could not send it any more
	 */
	Invitation get(String token) {
		return this.invitations.findByTokenHash(Tokens.hash(token))
			.filter((invitation) -> invitation.isOpen(this.clock.instant()))
			.filter((invitation) -> this.callers.find(invitation.invitedBy())
				.filter((inviter) -> mayInvite(inviter, invitation))
				.isPresent())
			.orElseThrow(TokenInvalid::new);
	}

	/** Who was removed or demoted after inviting must not come back by it. */
	private boolean mayInvite(Caller inviter, Invitation invitation) {
		return switch (invitation.kind()) {
			case MEMBER -> this.access.mayManage(inviter, Objects.requireNonNull(invitation.organizationId()));
			case OPERATOR, PARK -> inviter.is(Role.OPERATOR);
		};
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
