package io.techbridge.marketplace.accounts.sessions;

import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.passwords.PasswordHashes;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.InvalidFields;

import org.springframework.stereotype.Component;

/**
 * Asks somebody who is signed in for their password again, before what a stranger at
 * their screen must not do. To be called outside of transactions: a failure counts
 * whatever happens.
 */
@Component
public class PasswordProof {

	private final Accounts accounts;

	private final PasswordHashes hashes;

	private final Attempts attempts;

	PasswordProof(Accounts accounts, PasswordHashes hashes, Attempts attempts) {
		this.accounts = accounts;
		this.hashes = hashes;
		this.attempts = attempts;
	}

	/**
	 * Refuses a wrong password.
	 * @param field the field of the request that it came in
	 */
	public void require(AccountId id, String password, String field) {
		var account = this.accounts.get(id);
		this.attempts.begin(account.email());
		if (!this.hashes.matches(password, account.getPasswordHash())) {
			throw InvalidFields.of(field, "account.wrong-password");
		}
		this.attempts.takeBack(account.email());
	}

}
