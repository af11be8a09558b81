package io.techbridge.marketplace.organizations;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Credit codes that nobody has: there is no region 999999.
 */
public final class TestCreditCodes {

	static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final AtomicInteger COUNT = new AtomicInteger();

	private TestCreditCodes() {
	}

	/**
	 * A code that no other test uses.
	 */
	public static CreditCode next() {
		return new CreditCode(withCheck("91999999%09d".formatted(COUNT.incrementAndGet())));
	}

	/**
	 * The 17 characters and the one that checks them: together their sum, each times a
	 * power of 3, is a multiple of 31.
	 */
	static String withCheck(String body) {
		var sum = 0;
		var weight = 1;
		for (var letter : body.toCharArray()) {
			sum += weight * ALPHABET.indexOf(letter);
			weight = weight * 3 % 31;
		}
		return body + ALPHABET.charAt((31 - sum % 31) % 31);
	}

}
