package io.techbridge.marketplace.accounts.passwords;

import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;

/**
 * Long enough to resist guessing, short enough to be worked on.
 */
record LengthWithinLimits(int min, int max) implements PasswordRule {

	@Override
	public Optional<Message> violation(PasswordCandidate candidate) {
		var length = candidate.length();
		if (length < this.min) {
			return Optional.of(Message.of("password.too-short", this.min));
		}
		return (length > this.max) ? Optional.of(Message.of("password.too-long", this.max)) : Optional.empty();
	}

}
