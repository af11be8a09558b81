package io.techbridge.marketplace.accounts.invitations;

import java.util.Objects;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Affiliations;
import io.techbridge.marketplace.accounts.core.Language;
import io.techbridge.marketplace.accounts.core.ParkLabel;
import io.techbridge.marketplace.accounts.core.ParkLabels;
import io.techbridge.marketplace.accounts.mail.AccountMails;
import io.techbridge.marketplace.accounts.mail.Recipient;

import org.springframework.stereotype.Component;

/**
 * Sends invitations.
 */
@Component
class InvitationMails {

	private final AccountMails mails;

	private final Affiliations affiliations;

	private final ParkLabels parks;

	InvitationMails(AccountMails mails, Affiliations affiliations, ParkLabels parks) {
		this.mails = mails;
		this.affiliations = affiliations;
		this.parks = parks;
	}

	void send(Invitation invitation, String token, Account inviter) {
		var to = new Recipient(invitation.email(), invitation.language());
		switch (invitation.kind()) {
			case MEMBER -> this.mails.memberInvitation(to, token, inviter.getName(), organization(invitation));
			case OPERATOR -> this.mails.operatorInvitation(to, token, inviter.getName());
			case PARK -> this.mails.parkInvitation(to, token, inviter.getName(), park(invitation));
		}
	}

	private String organization(Invitation invitation) {
		return this.affiliations.find(Objects.requireNonNull(invitation.organizationId())).orElseThrow().name();
	}

	private String park(Invitation invitation) {
		return label(this.parks.get(Objects.requireNonNull(invitation.parkCode())), invitation.language());
	}

	private static String label(ParkLabel park, Language language) {
		return switch (language) {
			case ZH -> park.labelZh();
			case EN -> park.labelEn();
		};
	}

}
