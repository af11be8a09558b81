package io.techbridge.marketplace.accounts.secondfactor;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

/**
 * Time-based one-time passwords as every authenticator understands them (RFC 6238): six
 * digits, SHA-1, thirty seconds. A clock may be one step off in either direction.
 */
final class Totp {

	/** 160 bits, as RFC 4226 recommends. */
	private static final int SECRET_BYTES = 20;

	private static final int DRIFT = 1;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

	private static final long STEP_SECONDS = GENERATOR.getTimeStep().toSeconds();

	private Totp() {
	}

	/**
	 * A new secret, in Base32.
	 */
	static String newSecret() {
		var secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		return new Base32().encodeToString(secret);
	}

	/**
	 * The time step that the code belongs to; empty if it is wrong or out of time.
	 */
	static OptionalLong step(String secret, String code, Instant now) {
		var key = new SecretKeySpec(new Base32().decode(secret),
				TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
		var current = now.getEpochSecond() / STEP_SECONDS;
		return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
			.filter((step) -> code(key, step).equals(code))
			.findFirst();
	}

	private static String code(Key key, long step) {
		try {
			return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("HMAC takes any key", ex);
		}
	}

}
