package io.techbridge.marketplace.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Tokens;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What lets the reader of a mail end such mails without signing in: random texts, of
 * which only hashes are kept. They can be used again and again, for a year.
 */
@Component
class UnsubscribeTokens {

	private static final Duration VALID = Duration.ofDays(366);

	private static final String ADD = """
			INSERT INTO unsubscribe_token (token_hash, account_id, expires_at) VALUES (:hash, :account, :expires)""";

	private static final String FIND = """
			SELECT account_id FROM unsubscribe_token WHERE token_hash = :hash AND expires_at > :now""";

	private static final String REMOVE_OF = "DELETE FROM unsubscribe_token WHERE account_id = :account";

	private static final String REMOVE_EXPIRED = "DELETE FROM unsubscribe_token WHERE expires_at <= :now";

	private final JdbcClient jdbc;

	UnsubscribeTokens(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	String create(AccountId account, Instant now) {
		var token = Tokens.random();
		this.jdbc.sql(ADD)
			.param("hash", Tokens.hash(token))
			.param("account", account.value())
			.param("expires", now.plus(VALID))
			.update();
		return token;
	}

	/**
	 * Whom a token was sent to.
	 */
	Optional<AccountId> find(String token, Instant now) {
		return this.jdbc.sql(FIND)
			.param("hash", Tokens.hash(token))
			.param("now", now)
			.query(Long.class)
			.optional()
			.map(AccountId::new);
	}

	void removeOf(AccountId account) {
		this.jdbc.sql(REMOVE_OF).param("account", account.value()).update();
	}

	int removeExpired(Instant now) {
		return this.jdbc.sql(REMOVE_EXPIRED).param("now", now).update();
	}

}
