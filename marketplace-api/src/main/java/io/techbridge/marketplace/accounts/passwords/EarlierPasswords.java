package io.techbridge.marketplace.accounts.passwords;

import java.util.List;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hashes of the last passwords of each account, the present one among them, where the
 * profile forbids to take them again.
 */
@Component
class EarlierPasswords {

	private static final String INSERT = """
			INSERT INTO earlier_password (id, account_id, password_hash) VALUES (:id, :account, :hash)""";

	private static final String HASHES = """
			SELECT password_hash FROM earlier_password WHERE account_id = :account ORDER BY id DESC""";

	/** MySQL limits no subquery of IN, but one within it. */
	private static final String KEEP_LATEST = """
			DELETE FROM earlier_password WHERE account_id = :account AND id NOT IN (
			  SELECT id FROM (SELECT id FROM earlier_password WHERE account_id = :account
			    ORDER BY id DESC LIMIT :remembered) AS latest)""";

	private static final String FORGET = "DELETE FROM earlier_password WHERE account_id = :account";

	private final JdbcClient jdbc;

	private final PasswordProfile profile;

	private final Ids ids;

	EarlierPasswords(JdbcClient jdbc, PasswordProfile profile, Ids ids) {
		this.jdbc = jdbc;
		this.profile = profile;
		this.ids = ids;
	}

	List<String> hashes(AccountId account) {
		return (this.profile.remembered() > 0)
				? this.jdbc.sql(HASHES).param("account", account.value()).query(String.class).list() : List.of();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void remember(AccountId account, String hash) {
		if (this.profile.remembered() > 0) {
			this.jdbc.sql(INSERT)
				.param("id", this.ids.next())
				.param("account", account.value())
				.param("hash", hash)
				.update();
			this.jdbc.sql(KEEP_LATEST)
				.param("account", account.value())
				.param("remembered", this.profile.remembered())
				.update();
		}
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void forget(AccountId account) {
		this.jdbc.sql(FORGET).param("account", account.value()).update();
	}

}
