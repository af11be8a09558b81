package io.techbridge.marketplace.accounts.sessions;

import java.time.Clock;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.mail.AccountMails;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.problems.SignInFailed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who signed in and who was refused. The work on passwords is done before, so
 * that no transaction waits for it.
 */
@Component
class SignInRecords {

	/** Nothing, if the password was changed or the account closed since it was read. */
	private static final String SIGNED_IN = """
			UPDATE account SET last_sign_in_at = :at
			WHERE id = :id AND state = 'ACTIVE' AND password_changed_at = :passwordChangedAt""";

	private static final String RENEWED = """
			UPDATE account SET password_hash = :renewed WHERE id = :id AND password_hash = :outdated""";

	private final JdbcClient jdbc;

	private final SecondFactors secondFactors;

	private final Attempts attempts;

	private final AccountMails mails;

	private final AuditLog audit;

	private final Clock clock;

	SignInRecords(JdbcClient jdbc, SecondFactors secondFactors, Attempts attempts, AccountMails mails, AuditLog audit,
			Clock clock) {
		this.jdbc = jdbc;
		this.secondFactors = secondFactors;
		this.attempts = attempts;
		this.mails = mails;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The password was right and nothing else is needed.
	 * @param renewedHash a better hash of the same password, if the present one is
	 * outdated
	 */
	@Transactional
	void signedIn(Account account, Optional<String> renewedHash) {
		renewedHash.ifPresent((renewed) -> renew(account, renewed));
		signedIn(account);
	}

	/**
	 * The password was right and the second factor is still missing. Earlier failures are
	 * not forgiven yet.
	 * @param renewedHash a better hash of the same password, if the present one is
	 * outdated
	 */
	@Transactional
	void awaitsCode(Account account, Optional<String> renewedHash) {
		renewedHash.ifPresent((renewed) -> renew(account, renewed));
		this.attempts.takeBack(account.email());
		this.audit.record(AuditedAct.of("session.awaits-code", account.getId()), account.getId());
	}

	/**
	 * Signs in by the second factor, after the password.
	 * @return whether the code is right
	 */
	@Transactional
	boolean signedInByCode(Account account, String code) {
		return switch (this.secondFactors.accept(account.getId(), code)) {
			case REFUSED -> false;
			case AUTHENTICATOR -> {
				signedIn(account);
				yield true;
			}
			case RECOVERY_CODE -> {
				signedIn(account);
				this.mails.recoveryCodeUsed(account, this.secondFactors.recoveryCodesLeft(account.getId()));
				yield true;
			}
		};
	}

	/**
	 * Somebody was refused.
	 * @param email the hash of the address they stated
	 */
	@Transactional
	void refused(String email, Optional<Account> account) {
		var act = account.map((found) -> AuditedAct.of("session.refused", found.getId()))
			.orElseGet(() -> AuditedAct.of("session.refused", "email", email));
		this.audit.record(act, null);
	}

	private void renew(Account account, String hash) {
		this.jdbc.sql(RENEWED)
			.param("renewed", hash)
			.param("outdated", account.getPasswordHash())
			.param("id", account.getId().value())
			.update();
	}

	private void signedIn(Account account) {
		var updated = this.jdbc.sql(SIGNED_IN)
			.param("at", this.clock.instant())
			.param("id", account.getId().value())
			.param("passwordChangedAt", account.getPasswordChangedAt())
			.update();
		if (updated == 0) {
			throw new SignInFailed();
		}
		this.attempts.forget(account.email());
		this.audit.record(AuditedAct.of("session.begun", account.getId()), account.getId());
	}

}
