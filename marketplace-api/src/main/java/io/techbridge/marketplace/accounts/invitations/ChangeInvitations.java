package io.techbridge.marketplace.accounts.invitations;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Predicate;

import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.MemberAccess;
import io.techbridge.marketplace.accounts.core.ParkLabels;
import io.techbridge.marketplace.accounts.mail.LinkSettings;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Tokens;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends invitations again, and withdraws them.
 */
@Component
class ChangeInvitations {

	private final Invitations invitations;

	private final Accounts accounts;

	private final MemberAccess access;

	private final ParkLabels parks;

	private final InvitationMails mails;

	private final LinkSettings links;

	private final AuditLog audit;

	private final Clock clock;

	ChangeInvitations(Invitations invitations, Accounts accounts, MemberAccess access, ParkLabels parks,
			InvitationMails mails, LinkSettings links, AuditLog audit, Clock clock) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.access = access;
		this.parks = parks;
		this.mails = mails;
		this.links = links;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Sends a new link, which is valid as long as the first one was; the earlier link is
	 * no longer valid.
	 */
	@Transactional
	void resend(OrganizationId organization, InvitationId id, Caller caller) {
		var invitation = managed(organization, id, caller);
		Invite.requireVerified(caller);
		var token = Tokens.random();
		var renewed = this.invitations
			.save(invitation.renewed(Tokens.hash(token), this.clock.instant().plus(this.links.invitation())));
		this.mails.send(renewed, token, this.accounts.get(caller.account()));
		this.audit.record(InvitationActs.act("invitation.sent-again", renewed));
	}

	@Transactional
	void withdrawFrom(OrganizationId organization, InvitationId id, Caller caller) {
		withdraw(managed(organization, id, caller));
	}

	@Transactional
	void withdrawOperator(InvitationId id) {
		withdraw(find(id, (invitation) -> invitation.kind() == InvitationKind.OPERATOR));
	}

	@Transactional
	void withdrawFrom(ParkCode park, InvitationId id) {
		this.parks.get(park);
		withdraw(find(id, (invitation) -> park.equals(invitation.parkCode())));
	}

	private Invitation managed(OrganizationId organization, InvitationId id, Caller caller) {
		this.access.requireSight(caller, organization);
		var invitation = find(id, (found) -> Objects.equals(organization, found.organizationId()));
		this.access.requireManagement(caller, organization);
		return invitation;
	}

	private Invitation find(InvitationId id, Predicate<Invitation> belongs) {
		return this.invitations.findById(id).filter(belongs).orElseThrow(() -> new NotFound("invitation " + id));
	}

	private void withdraw(Invitation invitation) {
		this.invitations.delete(invitation);
		this.audit.record(InvitationActs.act("invitation.withdrawn", invitation));
	}

}
