package io.techbridge.marketplace.accounts.invitations;

import io.techbridge.marketplace.platform.problems.TokenInvalid;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accepts an invitation: with the account of its address, for which one has to be signed
 * in, or with a new one.
 */
@Component
class AcceptInvitation {

	private final OpenInvitations open;

	private final Invitations invitations;

	private final InvitedAccounts invitedAccounts;

	private final Granting granting;

	private final TransactionTemplate transactions;

	AcceptInvitation(OpenInvitations open, Invitations invitations, InvitedAccounts invitedAccounts, Granting granting,
			TransactionTemplate transactions) {
		this.open = open;
		this.invitations = invitations;
		this.invitedAccounts = invitedAccounts;
		this.granting = granting;
		this.transactions = transactions;
	}

	void accept(AcceptanceRequest request, @Nullable Caller caller) {
		var invitation = this.open.get(request.token());
		var holder = this.open.holder(invitation);
		if (holder.isEmpty()) {
			register(invitation, request);
		}
		else if (caller != null && caller.account().equals(holder.get().getId())) {
			this.transactions.executeWithoutResult((status) -> {
				take(invitation);
				this.granting.grant(invitation, caller.account());
			});
		}
		else {
			throw new AuthenticationCredentialsNotFoundException("Not signed in as who is invited");
		}
	}

	/** The hash of the password takes its time, so it is made before the transaction. */
	private void register(Invitation invitation, AcceptanceRequest request) {
		var registration = this.invitedAccounts.registration(invitation, request);
		this.transactions.executeWithoutResult((status) -> {
			take(invitation);
			this.granting.grant(invitation, this.invitedAccounts.create(invitation, registration));
		});
	}

	private void take(Invitation invitation) {
		if (this.invitations.take(invitation.id()) == 0) {
			throw new TokenInvalid();
		}
	}

}
