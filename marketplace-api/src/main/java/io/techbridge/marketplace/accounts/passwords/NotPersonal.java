package io.techbridge.marketplace.accounts.passwords;

import java.util.Comparator;
import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;

/**
 * Not the person's name, e-mail address or organization with a little something added.
 */
final class NotPersonal implements PasswordRule {

	/** A shorter word is found in anything. */
	private static final int SHORTEST_WORD = 3;

	private static final int ENOUGH_BESIDES = 8;

	@Override
	public Optional<Message> violation(PasswordCandidate candidate) {
		var besides = candidate.personal()
			.stream()
			.filter((word) -> word.length() >= SHORTEST_WORD)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.reduce(candidate.folded(), (rest, word) -> rest.replace(word, ""));
		var isPersonal = besides.length() < candidate.folded().length();
		return (isPersonal && PasswordText.length(besides) < ENOUGH_BESIDES)
				? Optional.of(Message.of("password.personal")) : Optional.empty();
	}

}
