package io.techbridge.marketplace.accounts.passwords;

import java.text.Normalizer;

/**
 * A password as it is compared: a digit or letter is the same however the input method
 * wrote it (Ａ and A, NIST SP 800-63B 3.1.1.2).
 */
final class PasswordText {

	private PasswordText() {
	}

	static String normalized(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFKC);
	}

	static int length(String password) {
		return password.codePointCount(0, password.length());
	}

}
