package io.techbridge.marketplace.accounts.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.problems.TooManyRequests;
import io.techbridge.marketplace.platform.security.Tokens;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to prove a password or a code, and locks out who fails too often. They
 * are counted by the address typed, whether it has an account or not, so that the answer
 * does not tell. An attempt counts as failed until it has succeeded: many at the same
 * moment are no way around the limit.
 */
@Component
public class Attempts {

	private static final String ENSURE = """
			INSERT INTO sign_in_failure (email_hash, failures, last_at) VALUES (:hash, 0, :now)
			ON DUPLICATE KEY UPDATE email_hash = email_hash""";

	private static final String COUNTED = """
			SELECT failures, last_at FROM sign_in_failure WHERE email_hash = :hash FOR UPDATE""";

	private static final String COUNT = """
			UPDATE sign_in_failure SET failures = :failures, last_at = :now WHERE email_hash = :hash""";

	private static final String TAKE_BACK = """
			UPDATE sign_in_failure SET failures = GREATEST(failures - 1, 0) WHERE email_hash = :hash""";

	private static final String FORGET = "DELETE FROM sign_in_failure WHERE email_hash = :hash";

	private static final String FORGET_OLD = "DELETE FROM sign_in_failure WHERE last_at < :before";

	private final JdbcClient jdbc;

	private final LockOutSettings settings;

	private final Clock clock;

	Attempts(JdbcClient jdbc, LockOutSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Begins an attempt. It is remembered whatever becomes of the work around it.
	 * @throws TooManyRequests if there were too many failures
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void begin(EmailAddress email) {
		var now = this.clock.instant();
		var hash = hash(email);
		this.jdbc.sql(ENSURE).param("hash", hash).param("now", now).update();
		var failures = this.jdbc.sql(COUNTED)
			.param("hash", hash)
			.query((row, number) -> recent(row.getInt("failures"), Instants.of(row, "last_at"), now))
			.single();
		this.jdbc.sql(COUNT).param("hash", hash).param("failures", failures + 1).param("now", now).update();
	}

	/**
	 * The attempt that was begun did not fail, but earlier ones may still count.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void takeBack(EmailAddress email) {
		this.jdbc.sql(TAKE_BACK).param("hash", hash(email)).update();
	}

	/**
	 * Forgets all failures: the person has proved who they are, or an operator vouches
	 * for it.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void forget(EmailAddress email) {
		this.jdbc.sql(FORGET).param("hash", hash(email)).update();
	}

	/**
	 * Forgets failures that no longer lock anybody out.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void forgetOld() {
		this.jdbc.sql(FORGET_OLD).param("before", this.clock.instant().minus(this.settings.duration())).update();
	}

	/**
	 * What stands for an address wherever it must not be told.
	 */
	public static String hash(EmailAddress email) {
		return Tokens.hash(email.value());
	}

	private int recent(int failures, Instant lastAt, Instant now) {
		var left = Duration.between(now, lastAt.plus(this.settings.duration()));
		if (left.isNegative()) {
			return 0;
		}
		if (failures >= this.settings.failures()) {
			throw new TooManyRequests(left, true);
		}
		return failures;
	}

}
