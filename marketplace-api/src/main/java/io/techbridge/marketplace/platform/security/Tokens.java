package io.techbridge.marketplace.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Random texts that prove something to whoever has them, and the hashes that are kept in
 * their place: they are long enough that a plain hash cannot be searched.
 */
public final class Tokens {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Tokens() {
	}

	/**
	 * 256 random bits, fit for a link.
	 */
	public static String random() {
		var bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	public static String hash(String token) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
