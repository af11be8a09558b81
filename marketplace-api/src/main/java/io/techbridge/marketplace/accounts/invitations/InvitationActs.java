package io.techbridge.marketplace.accounts.invitations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.audit.AuditedAct;

/**
 * What happens to invitations, for the audit log.
 */
final class InvitationActs {

	private InvitationActs() {
	}

	static AuditedAct act(String act, Invitation invitation) {
		var values = new HashMap<String, String>();
		values.put("kind", invitation.kind().name());
		values.put("email", invitation.email().value());
		Optional.ofNullable(invitation.organizationId())
			.ifPresent((organization) -> values.put("organization", Long.toString(organization.value())));
		Optional.ofNullable(invitation.memberRole()).ifPresent((role) -> values.put("memberRole", role.name()));
		Optional.ofNullable(invitation.parkCode()).ifPresent((park) -> values.put("park", park.value()));
		return AuditedAct.of(act, "invitation", invitation.id().toString()).changing(Map.of(), values);
	}

}
