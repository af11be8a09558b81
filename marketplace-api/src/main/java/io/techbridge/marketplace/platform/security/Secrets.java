package io.techbridge.marketplace.platform.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.crypto.spec.SecretKeySpec;

import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Encrypts what must be read again but not by somebody with a copy of the database
 * (AES-256-GCM).
 */
public final class Secrets {

	static final int KEY_BYTES = 32;

	/** As recommended for GCM (NIST SP 800-38D, 8.2). */
	private static final int IV_BYTES = 12;

	private final AesBytesEncryptor encryptor;

	Secrets(byte[] key) {
		this.encryptor = new AesBytesEncryptor(new SecretKeySpec(key, "AES"), KeyGenerators.secureRandom(IV_BYTES),
				CipherAlgorithm.GCM);
	}

	public String encrypt(String text) {
		return Base64.getEncoder().encodeToString(this.encryptor.encrypt(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * @throws IllegalStateException if it was encrypted with another key or has been
	 * tampered with
	 */
	public String decrypt(String encrypted) {
		return new String(this.encryptor.decrypt(Base64.getDecoder().decode(encrypted)), StandardCharsets.UTF_8);
	}

}
