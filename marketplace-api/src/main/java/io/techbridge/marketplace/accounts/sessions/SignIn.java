package io.techbridge.marketplace.accounts.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.passwords.PasswordHashes;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.SignInFailed;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in: by the password and, where there is one, the second factor. Whatever
 * is wrong, the answer is the same and takes as long.
 */
@Component
class SignIn {

	private final Accounts accounts;

	private final PasswordHashes hashes;

	private final SecondFactors secondFactors;

	private final Attempts attempts;

	private final SignInRecords records;

	private final Clock clock;

	SignIn(Accounts accounts, PasswordHashes hashes, SecondFactors secondFactors, Attempts attempts,
			SignInRecords records, Clock clock) {
		this.accounts = accounts;
		this.hashes = hashes;
		this.secondFactors = secondFactors;
		this.attempts = attempts;
		this.records = records;
		this.clock = clock;
	}

	/**
	 * Proves the password.
	 * @throws SignInFailed if it is wrong, or there is no account that could be used
	 */
	Proved password(String email, String password) {
		var at = this.clock.instant();
		var address = new EmailAddress(email);
		this.attempts.begin(address);
		var account = this.accounts.findByEmail(address);
		var isRight = this.hashes.matches(password, account.map(Account::getPasswordHash).orElse(null));
		var proved = account.filter((found) -> isRight && found.isActive())
			.orElseThrow(() -> refused(address, account));
		var renewedHash = renewedHash(proved, password);
		if (this.secondFactors.isOn(proved.getId())) {
			this.records.awaitsCode(proved, renewedHash);
			return new Proved(proved.getId(), at, true);
		}
		this.records.signedIn(proved, renewedHash);
		return new Proved(proved.getId(), at, false);
	}

	/**
	 * Proves the second factor after the password.
	 * @param since when the password was proved; a password changed since then has to be
	 * proved again
	 */
	void code(AccountId id, Instant since, String code) {
		var account = this.accounts.findById(id)
			.filter((found) -> found.isActive() && !found.getPasswordChangedAt().isAfter(since))
			.orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Sign in again"));
		this.attempts.begin(account.email());
		if (!this.records.signedInByCode(account, code)) {
			this.records.refused(Attempts.hash(account.email()), Optional.of(account));
			throw SecondFactors.wrongCode();
		}
	}

	private SignInFailed refused(EmailAddress address, Optional<Account> account) {
		this.records.refused(Attempts.hash(address), account);
		return new SignInFailed();
	}

	private Optional<String> renewedHash(Account account, String password) {
		return Optional.ofNullable(account.getPasswordHash())
			.filter(this.hashes::isOutdated)
			.map((outdated) -> this.hashes.hash(password));
	}

	/**
	 * Somebody has proved their password.
	 *
	 * @param at when they did
	 */
	record Proved(AccountId account, Instant at, boolean needsCode) {

	}

}
