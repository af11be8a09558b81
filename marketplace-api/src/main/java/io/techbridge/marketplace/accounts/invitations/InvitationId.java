package io.techbridge.marketplace.accounts.invitations;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Names an invitation.
 */
@Schema(implementation = String.class)
record InvitationId(long value) {

	public static InvitationId of(String text) {
		return new InvitationId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
