package io.techbridge.marketplace.accounts.core;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.TokenInvalid;
import io.techbridge.marketplace.platform.security.Tokens;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of links in mails. Only their hashes are kept, and each can be used once.
 */
@Component
public class AccountTokens {

	/** Whoever knows an address can have such mails sent to it, but not without end. */
	private static final int MOST_OPEN = 5;

	private static final String OPEN = """
			SELECT COUNT(*) FROM account_token
			WHERE account_id = :account AND purpose = :purpose AND expires_at > :now""";

	private static final String INSERT = """
			INSERT INTO account_token (token_hash, purpose, account_id, expires_at)
			VALUES (:hash, :purpose, :account, :expires)""";

	private static final String HOLDER = """
			SELECT account_id FROM account_token
			WHERE token_hash = :hash AND purpose = :purpose AND expires_at > :now""";

	private static final String USE = "DELETE FROM account_token WHERE token_hash = :hash";

	private static final String REVOKE = "DELETE FROM account_token WHERE account_id = :account";

	private static final String FORGET_EXPIRED = "DELETE FROM account_token WHERE expires_at <= :now";

	private final JdbcClient jdbc;

	private final Clock clock;

	AccountTokens(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A new token; empty if the account has too many open ones already.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<String> issue(TokenPurpose purpose, AccountId account, Duration lifetime) {
		if (open(purpose, account) >= MOST_OPEN) {
			return Optional.empty();
		}
		var token = Tokens.random();
		this.jdbc.sql(INSERT)
			.param("hash", Tokens.hash(token))
			.param("purpose", purpose.name())
			.param("account", account.value())
			.param("expires", this.clock.instant().plus(lifetime))
			.update();
		return Optional.of(token);
	}

	/**
	 * Whose token it is.
	 * @throws TokenInvalid if it was used already, has expired or never existed
	 */
	public AccountId holder(TokenPurpose purpose, String token) {
		return this.jdbc.sql(HOLDER)
			.param("hash", Tokens.hash(token))
			.param("purpose", purpose.name())
			.param("now", this.clock.instant())
			.query((row, number) -> new AccountId(row.getLong("account_id")))
			.optional()
			.orElseThrow(TokenInvalid::new);
	}

	/**
	 * Whose token it is; from now on it is used.
	 * @throws TokenInvalid if it was used already, has expired or never existed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public AccountId use(TokenPurpose purpose, String token) {
		var account = holder(purpose, token);
		if (this.jdbc.sql(USE).param("hash", Tokens.hash(token)).update() == 0) {
			throw new TokenInvalid();
		}
		return account;
	}

	/**
	 * Makes all open links of the account useless.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void revoke(AccountId account) {
		this.jdbc.sql(REVOKE).param("account", account.value()).update();
	}

	/**
	 * Forgets the tokens that can be used no longer.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void forgetExpired() {
		this.jdbc.sql(FORGET_EXPIRED).param("now", this.clock.instant()).update();
	}

	private long open(TokenPurpose purpose, AccountId account) {
		return this.jdbc.sql(OPEN)
			.param("account", account.value())
			.param("purpose", purpose.name())
			.param("now", this.clock.instant())
			.query(Long.class)
			.single();
	}

}
