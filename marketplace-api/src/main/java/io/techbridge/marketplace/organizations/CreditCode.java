package io.techbridge.marketplace.organizations;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;

/**
 * The unified social credit code of an organization (统一社会信用代码, GB 32100-2015).
 *
 * @param value 18 digits and capital letters, the last of which checks the others
 */
public record CreditCode(String value) {

	private static final int LENGTH = 18;

	/** Without I, O, S, V and Z, which look like digits or like each other. */
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	public CreditCode {
		problem(value).ifPresent((message) -> {
			throw new IllegalArgumentException("Not a credit code: " + message.key());
		});
	}

	/**
	 * The code as somebody typed it, in full-width or small letters, with spaces or
	 * hyphens.
	 * @throws IllegalArgumentException if it {@linkplain #problemOf cannot be one}
	 */
	public static CreditCode of(String typed) {
		return new CreditCode(stripped(typed));
	}

	/**
	 * What is wrong with a code as somebody typed it; nothing if it can be one.
	 */
	public static Optional<Message> problemOf(String typed) {
		return problem(stripped(typed));
	}

	private static String stripped(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\p{Pd}]+", "")
			.toUpperCase(Locale.ROOT);
	}

	private static Optional<Message> problem(String code) {
		if (code.length() != LENGTH) {
			return Optional.of(Message.of("organization.credit-code.length", code.length()));
		}
		var strange = code.codePoints().filter((letter) -> ALPHABET.indexOf(letter) < 0).findFirst();
		if (strange.isPresent()) {
			return Optional.of(Message.of("organization.credit-code.letter", Character.toString(strange.getAsInt())));
		}
		return (code.charAt(LENGTH - 1) == check(code)) ? Optional.empty()
				: Optional.of(Message.of("organization.credit-code.checksum"));
	}

	private static char check(String code) {
		var sum = 0;
		for (var i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * ALPHABET.indexOf(code.charAt(i));
		}
		return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
	}

}
