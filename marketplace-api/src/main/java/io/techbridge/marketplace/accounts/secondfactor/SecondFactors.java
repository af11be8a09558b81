package io.techbridge.marketplace.accounts.secondfactor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Secrets;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factors of all accounts. Their secrets are encrypted: a copy of the database
 * is of no use without the key.
 */
@Component
public class SecondFactors {

	private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

	private static final String PROPOSE = """
			INSERT INTO second_factor (account_id, secret, candidate, confirmed_at, last_step)
			VALUES (:account, NULL, :candidate, NULL, 0)
			ON DUPLICATE KEY UPDATE candidate = VALUES(candidate)""";

	private static final String CANDIDATE = "SELECT candidate FROM second_factor WHERE account_id = :account";

	private static final String CONFIRM = """
			UPDATE second_factor SET secret = candidate, candidate = NULL, confirmed_at = :at, last_step = :step
			WHERE account_id = :account AND candidate IS NOT NULL""";

	private static final String SECRET = "SELECT secret FROM second_factor WHERE account_id = :account";

	/** The condition makes sure that of two at the same moment only one succeeds. */
	private static final String USE = """
			UPDATE second_factor SET last_step = :step WHERE account_id = :account AND last_step < :step""";

	private static final String DELETE = "DELETE FROM second_factor WHERE account_id = :account";

	private static final String IS_ON = """
			SELECT COUNT(*) FROM second_factor WHERE account_id = :account AND secret IS NOT NULL""";

	private final JdbcClient jdbc;

	private final Secrets secrets;

	private final RecoveryCodes recoveryCodes;

	private final Clock clock;

	SecondFactors(JdbcClient jdbc, Secrets secrets, RecoveryCodes recoveryCodes, Clock clock) {
		this.jdbc = jdbc;
		this.secrets = secrets;
		this.recoveryCodes = recoveryCodes;
		this.clock = clock;
	}

	public boolean isOn(AccountId account) {
		return this.jdbc.sql(IS_ON).param("account", account.value()).query(Long.class).single() > 0;
	}

	/**
	 * Makes a secret for the person's authenticator. What is in use stays so until the
	 * new one has been {@link #confirm confirmed}.
	 * @return the secret, in Base32
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String propose(AccountId account) {
		var secret = Totp.newSecret();
		this.jdbc.sql(PROPOSE)
			.param("account", account.value())
			.param("candidate", this.secrets.encrypt(secret))
			.update();
		return secret;
	}

	/**
	 * Puts the proposed secret to use.
	 * @param code what the authenticator shows
	 * @return new recovery codes
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<String> confirm(AccountId account, String code) {
		var candidate = candidate(account);
		var step = step(candidate, code).orElseThrow(SecondFactors::wrongCode);
		this.jdbc.sql(CONFIRM)
			.param("account", account.value())
			.param("at", this.clock.instant())
			.param("step", step)
			.update();
		return this.recoveryCodes.renew(account);
	}

	/**
	 * @throws RuleViolated if none has been proposed
	 */
	public void requireBegun(AccountId account) {
		candidate(account);
	}

	/**
	 * Whether and how the code proves the second factor. Each code is accepted once.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Proof accept(AccountId account, String code) {
		if (SIX_DIGITS.matcher(code.strip()).matches()) {
			return isAccepted(account, code.strip()) ? Proof.AUTHENTICATOR : Proof.REFUSED;
		}
		return this.recoveryCodes.use(account, code) ? Proof.RECOVERY_CODE : Proof.REFUSED;
	}

	/**
	 * New recovery codes in the place of the earlier ones.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<String> renewRecoveryCodes(AccountId account) {
		return this.recoveryCodes.renew(account);
	}

	public int recoveryCodesLeft(AccountId account) {
		return this.recoveryCodes.left(account);
	}

	/**
	 * Takes the second factor away.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(AccountId account) {
		this.recoveryCodes.delete(account);
		this.jdbc.sql(DELETE).param("account", account.value()).update();
	}

	/**
	 * @throws RuleViolated if there is no second factor
	 */
	public void requireOn(AccountId account) {
		if (!isOn(account)) {
			throw new RuleViolated(Message.of("rule.second-factor-off"));
		}
	}

	/**
	 * The refusal of a wrong code.
	 */
	public static InvalidFields wrongCode() {
		return InvalidFields.of("code", "second-factor.wrong-code");
	}

	private String candidate(AccountId account) {
		return stored(CANDIDATE, account)
			.orElseThrow(() -> new RuleViolated(Message.of("rule.second-factor-not-begun")));
	}

	private boolean isAccepted(AccountId account, String code) {
		var step = stored(SECRET, account).map((secret) -> step(secret, code)).orElse(OptionalLong.empty());
		return step.isPresent()
				&& this.jdbc.sql(USE).param("account", account.value()).param("step", step.getAsLong()).update() == 1;
	}

	private OptionalLong step(String encrypted, String code) {
		return Totp.step(this.secrets.decrypt(encrypted), code, this.clock.instant());
	}

	private Optional<String> stored(String sql, AccountId account) {
		return this.jdbc.sql(sql)
			.param("account", account.value())
			.query((row, number) -> Optional.ofNullable(row.getString(1)))
			.optional()
			.flatMap(Function.identity());
	}

	/**
	 * What a code has proved.
	 */
	public enum Proof {

		/** Nothing: it is wrong, too late, or was used already. */
		REFUSED,

		/** That the person has the authenticator. */
		AUTHENTICATOR,

		/** That the person has the list of recovery codes. */
		RECOVERY_CODE

	}

}
