package io.techbridge.marketplace.accounts.own;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Codes for when the authenticator is lost, each good for once. They are shown here and
 * never again.
 */
@Schema(name = "RecoveryCodes")
record RecoveryCodesResponse(List<String> recoveryCodes) {

	/** Codes stay out of logs. */
	@Override
	public String toString() {
		return "recovery codes";
	}

}
