package io.techbridge.marketplace.accounts.core;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The address by which an account is known. Upper and lower case make no difference.
 */
public record EmailAddress(String value) {

	public EmailAddress {
		value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	/**
	 * What stands before the {@code @}.
	 */
	public String localPart() {
		return this.value.substring(0, Math.max(0, this.value.lastIndexOf('@')));
	}

	/** Personal data stays out of logs. */
	@Override
	public String toString() {
		return "an e-mail address";
	}

}
