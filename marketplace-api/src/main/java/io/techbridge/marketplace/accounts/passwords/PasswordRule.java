package io.techbridge.marketplace.accounts.passwords;

import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;

/**
 * One thing a password must fulfil.
 */
interface PasswordRule {

	/**
	 * What is wrong with the password and what to do about it; empty if it is fine.
	 */
	Optional<Message> violation(PasswordCandidate candidate);

}
