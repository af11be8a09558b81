package io.techbridge.marketplace.accounts.invitations;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.core.MemberAccess;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists open invitations to those who may send such.
 */
@Component
class FindInvitations {

	private final Invitations invitations;

	private final MemberAccess access;

	private final People people;

	private final AuditLog audit;

	private final Clock clock;

	FindInvitations(Invitations invitations, MemberAccess access, People people, AuditLog audit, Clock clock) {
		this.invitations = invitations;
		this.access = access;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	List<InvitationResponse> to(OrganizationId organization, Caller caller) {
		this.access.requireSight(caller, organization);
		this.access.requireManagement(caller, organization);
		this.audit.record(AuditedAct.of("invitations.read", organization));
		return responses(this.invitations.findByOrganizationIdOrderById(organization));
	}

	@Transactional
	List<InvitationResponse> toOperate() {
		this.audit.record(AuditedAct.of("invitations.read", "platform", "operators"));
		return responses(this.invitations.findByKindOrderById(InvitationKind.OPERATOR));
	}

	List<InvitationResponse> toAdminister(ParkCode park) {
		return responses(this.invitations.findByParkCodeOrderById(park));
	}

	InvitationResponse response(Invitation invitation) {
		return responses(List.of(invitation)).getFirst();
	}

	private List<InvitationResponse> responses(List<Invitation> found) {
		var now = this.clock.instant();
		var names = this.people.names(found.stream().map(Invitation::invitedBy).collect(Collectors.toSet()));
		return found.stream()
			.filter((invitation) -> invitation.isOpen(now))
			.map((invitation) -> new InvitationResponse(invitation.id().toString(), invitation.email().value(),
					invitation.memberRole(), names.getOrDefault(invitation.invitedBy(), ""), invitation.createdAt(),
					invitation.expiresAt()))
			.toList();
	}

}
