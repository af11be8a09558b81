package io.techbridge.marketplace.accounts.passwords;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords as Argon2id hashes, with the parameters that OWASP recommends. Each
 * costs memory and time on purpose, so only as many are worked on at once as there are
 * processors; the others wait.
 */
@Component
public final class PasswordHashes {

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private static final int PARALLELISM = 1;

	private static final int MEMORY_KIB = 19 * 1024;

	private static final int ITERATIONS = 2;

	private static final String ARGON2ID = "argon2id";

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder(ARGON2ID,
			Map.of(ARGON2ID, new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, MEMORY_KIB, ITERATIONS)));

	private final Semaphore working = new Semaphore(Runtime.getRuntime().availableProcessors());

	private final String nobodys = hash("nobody's password");

	public String hash(String password) {
		return working(() -> this.encoder.encode(PasswordText.normalized(password)));
	}

	/**
	 * Whether the hash is that of the password. Without a hash the answer is no, and
	 * takes just as long.
	 */
	public boolean matches(String password, @Nullable String hash) {
		var matches = working(
				() -> this.encoder.matches(PasswordText.normalized(password), (hash != null) ? hash : this.nobodys));
		return matches && hash != null;
	}

	/**
	 * Whether the hash was made in a way that is no longer good enough.
	 */
	public boolean isOutdated(String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	private <T> T working(Supplier<T> work) {
		this.working.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.working.release();
		}
	}

}
