package io.techbridge.marketplace.accounts.invitations;

import java.util.Optional;

import io.techbridge.marketplace.accounts.core.Affiliations;
import io.techbridge.marketplace.accounts.core.ParkLabel;
import io.techbridge.marketplace.accounts.core.ParkLabels;
import io.techbridge.marketplace.accounts.invitations.InvitationPreview.InvitingOrganization;
import io.techbridge.marketplace.audit.AuditLog;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows an invitation to whoever has its link.
 */
@Component
class PreviewInvitation {

	private final OpenInvitations open;

	private final Affiliations affiliations;

	private final ParkLabels parks;

	private final AuditLog audit;

	PreviewInvitation(OpenInvitations open, Affiliations affiliations, ParkLabels parks, AuditLog audit) {
		this.open = open;
		this.affiliations = affiliations;
		this.parks = parks;
		this.audit = audit;
	}

	@Transactional
	InvitationPreview preview(String token) {
		var invitation = this.open.get(token);
		this.audit.record(InvitationActs.act("invitation.read", invitation));
		return new InvitationPreview(invitation.email().value(), organization(invitation), invitation.memberRole(),
				park(invitation), invitation.kind() == InvitationKind.OPERATOR,
				this.open.holder(invitation).isPresent(), invitation.expiresAt());
	}

	private @Nullable InvitingOrganization organization(Invitation invitation) {
		return Optional.ofNullable(invitation.organizationId())
			.flatMap(this.affiliations::find)
			.map((organization) -> new InvitingOrganization(organization.name()))
			.orElse(null);
	}

	private @Nullable ParkLabel park(Invitation invitation) {
		return Optional.ofNullable(invitation.parkCode()).map(this.parks::get).orElse(null);
	}

}
