package io.techbridge.marketplace.accounts.own;

/**
 * What an authenticator needs to show codes from now on.
 *
 * @param secret in Base32, to be typed
 * @param uri the same as an {@code otpauth:} link, for a QR code
 */
record ProposedSecondFactor(String secret, String uri) {

	/** Secrets stay out of logs. */
	@Override
	public String toString() {
		return "a proposed second factor";
	}

}
