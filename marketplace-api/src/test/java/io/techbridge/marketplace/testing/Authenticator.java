package io.techbridge.marketplace.testing;

import java.security.InvalidKeyException;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

/**
 * An authenticator as people have on their phones.
 */
public record Authenticator(String secret) {

	private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

	/**
	 * The code it shows at a moment.
	 */
	public String code(Instant at) {
		var key = new SecretKeySpec(new Base32().decode(this.secret), "HmacSHA1");
		try {
			return GENERATOR.generateOneTimePasswordString(key, at);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
