package io.techbridge.marketplace.accounts.passwords;

import java.util.Optional;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.techbridge.marketplace.platform.problems.Message;

/**
 * Takes many guesses for somebody who knows how people make up passwords: words, names,
 * dates, neighbouring keys, repetitions.
 */
final class HardToGuess implements PasswordRule {

	private static final double ENOUGH_GUESSES = 1e8;

	/** Measuring takes time that grows with the square of the length. */
	private static final int MEASURED = 100;

	private final Zxcvbn zxcvbn = new Zxcvbn();

	@Override
	public Optional<Message> violation(PasswordCandidate candidate) {
		var password = candidate.password();
		var measured = password.substring(0, Math.min(MEASURED, password.length()));
		var guesses = this.zxcvbn.measure(measured, candidate.personal()).getGuesses();
		return (guesses < ENOUGH_GUESSES) ? Optional.of(Message.of("password.guessable")) : Optional.empty();
	}

}
