package io.techbridge.marketplace.accounts.passwords;

import java.time.Clock;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Affiliation;
import io.techbridge.marketplace.accounts.core.Affiliations;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.InvalidFields;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives accounts new passwords, if they are good enough.
 */
@Component
public class NewPasswords {

	private final PasswordRules rules;

	private final PasswordHashes hashes;

	private final EarlierPasswords earlier;

	private final Affiliations affiliations;

	private final Clock clock;

	NewPasswords(PasswordRules rules, PasswordHashes hashes, EarlierPasswords earlier, Affiliations affiliations,
			Clock clock) {
		this.rules = rules;
		this.hashes = hashes;
		this.earlier = earlier;
		this.affiliations = affiliations;
		this.clock = clock;
	}

	/**
	 * The hash of a password that somebody without an account chooses. Takes its time, so
	 * it is better called outside of transactions.
	 * @param field the field of the request that it came in
	 */
	public String accepted(PasswordCandidate candidate, String field) {
		this.rules.require(candidate, field);
		return this.hashes.hash(candidate.password());
	}

	/**
	 * The hash of a password that the holder of an account chooses.
	 * @see #accepted(PasswordCandidate, String)
	 */
	public String accepted(Account account, String password, String field) {
		var organization = Optional.ofNullable(account.getOrganizationId())
			.flatMap(this.affiliations::find)
			.map(Affiliation::name)
			.orElse(null);
		var candidate = PasswordCandidate.of(password, account.email(), account.getName(), organization);
		this.rules.require(candidate, field);
		if (this.earlier.hashes(account.getId()).stream().anyMatch((hash) -> this.hashes.matches(password, hash))) {
			throw InvalidFields.of(field, "password.used-before");
		}
		return this.hashes.hash(password);
	}

	/**
	 * Makes an accepted password that of the account, which is to be saved afterwards.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void set(Account account, String hash) {
		account.changePassword(hash, this.clock.instant());
		remember(account.getId(), hash);
	}

	/**
	 * Remembers a password with which an account begins.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remember(AccountId account, String hash) {
		this.earlier.remember(account, hash);
	}

	/**
	 * Forgets the passwords of an account that is erased.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(AccountId account) {
		this.earlier.forget(account);
	}

}
