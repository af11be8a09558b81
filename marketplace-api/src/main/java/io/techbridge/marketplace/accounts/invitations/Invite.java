package io.techbridge.marketplace.accounts.invitations;

import java.time.Clock;
import java.util.Objects;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.core.MemberAccess;
import io.techbridge.marketplace.accounts.core.ParkAdministrators;
import io.techbridge.marketplace.accounts.core.ParkLabels;
import io.techbridge.marketplace.accounts.mail.LinkSettings;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.security.Tokens;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites somebody by mail. Whether the address has an account is not told.
 */
@Component
class Invite {

	private final Invitations invitations;

	private final Accounts accounts;

	private final MemberAccess access;

	private final ParkLabels parks;

	private final ParkAdministrators parkAdministrators;

	private final InvitationMails mails;

	private final LinkSettings links;

	private final AuditLog audit;

	private final Ids ids;

	private final Clock clock;

	Invite(Invitations invitations, Accounts accounts, MemberAccess access, ParkLabels parks,
			ParkAdministrators parkAdministrators, InvitationMails mails, LinkSettings links, AuditLog audit, Ids ids,
			Clock clock) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.access = access;
		this.parks = parks;
		this.parkAdministrators = parkAdministrators;
		this.mails = mails;
		this.links = links;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	@Transactional
	Invitation member(OrganizationId organization, String address, MemberRole role, Caller caller) {
		this.access.requireSight(caller, organization);
		this.access.requireManagement(caller, organization);
		requireVerified(caller);
		var email = new EmailAddress(address);
		if (this.accounts.findByEmail(email).filter((account) -> account.belongsTo(organization)).isPresent()) {
			throw alreadyIs("rule.member-already");
		}
		return invite(InvitationKind.MEMBER, email, organization, role, null, caller);
	}

	/**
	 * Until its name has been verified nobody sends mail in it.
	 */
	static void requireVerified(Caller caller) {
		if (!caller.is(Role.OPERATOR) && (caller.membership() == null || !caller.membership().verified())) {
			throw new RuleViolated(Message.of("rule.organization-not-verified"));
		}
	}

	@Transactional
	Invitation operator(String address, Caller caller) {
		var email = new EmailAddress(address);
		if (this.accounts.findByEmail(email).filter(Account::isOperator).isPresent()) {
			throw alreadyIs("rule.operator-already");
		}
		return invite(InvitationKind.OPERATOR, email, null, null, null, caller);
	}

	@Transactional
	Invitation parkAdministrator(ParkCode park, String address, Caller caller) {
		this.parks.get(park);
		var email = new EmailAddress(address);
		if (this.accounts.findByEmail(email).filter((account) -> administers(account, park)).isPresent()) {
			throw alreadyIs("rule.park-administrator-already");
		}
		return invite(InvitationKind.PARK, email, null, null, park, caller);
	}

	private Invitation invite(InvitationKind kind, EmailAddress email, @Nullable OrganizationId organization,
			@Nullable MemberRole role, @Nullable ParkCode park, Caller caller) {
		var now = this.clock.instant();
		if (this.invitations.findByEmailAndKind(email, kind)
			.stream()
			.anyMatch((other) -> other.isOpen(now) && Objects.equals(organization, other.organizationId())
					&& Objects.equals(park, other.parkCode()))) {
			throw alreadyIs("rule.invited-already");
		}
		var inviter = this.accounts.get(caller.account());
		var language = this.accounts.findByEmail(email).map(Account::getLanguage).orElse(inviter.getLanguage());
		var token = Tokens.random();
		var invitation = this.invitations
			.save(new Invitation(new InvitationId(this.ids.next()), null, Tokens.hash(token), kind, email, language,
					organization, role, park, caller.account(), now, now.plus(this.links.invitation())));
		this.mails.send(invitation, token, inviter);
		this.audit.record(InvitationActs.act("invitation.sent", invitation));
		return invitation;
	}

	private boolean administers(Account account, ParkCode park) {
		return this.parkAdministrators.parksOf(account.getId()).contains(park);
	}

	private static RuleViolated alreadyIs(String rule) {
		return new RuleViolated(Message.of(rule), "email");
	}

}
