package io.techbridge.marketplace.accounts.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Tokens;
import org.apache.commons.codec.binary.Base32;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes on paper that stand in for a lost authenticator, each once. Only their hashes are
 * kept.
 */
@Component
class RecoveryCodes {

	private static final int COUNT = 10;

	/** 80 bits: sixteen letters and digits. */
	private static final int BYTES = 10;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String INSERT = "INSERT INTO recovery_code (account_id, code_hash) VALUES (:account, :hash)";

	private static final String USE = "DELETE FROM recovery_code WHERE account_id = :account AND code_hash = :hash";

	private static final String DELETE = "DELETE FROM recovery_code WHERE account_id = :account";

	private static final String LEFT = "SELECT COUNT(*) FROM recovery_code WHERE account_id = :account";

	private final JdbcClient jdbc;

	RecoveryCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * New codes in the place of all earlier ones.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	List<String> renew(AccountId account) {
		delete(account);
		var codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
		codes.forEach(
				(code) -> this.jdbc.sql(INSERT).param("account", account.value()).param("hash", hash(code)).update());
		return codes;
	}

	/**
	 * Whether the code is one that has not been used before; from now on it has.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean use(AccountId account, String code) {
		return this.jdbc.sql(USE).param("account", account.value()).param("hash", hash(code)).update() == 1;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void delete(AccountId account) {
		this.jdbc.sql(DELETE).param("account", account.value()).update();
	}

	int left(AccountId account) {
		return this.jdbc.sql(LEFT).param("account", account.value()).query(Integer.class).single();
	}

	private static String random() {
		var bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		var text = new Base32().encodeToString(bytes);
		return String.join("-", text.substring(0, 4), text.substring(4, 8), text.substring(8, 12), text.substring(12));
	}

	/** People leave out the dashes, and write small letters. */
	private static String hash(String code) {
		return Tokens.hash(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
	}

}
