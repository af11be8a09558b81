package io.techbridge.marketplace.accounts.passwords;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import io.techbridge.marketplace.platform.problems.Message;

/**
 * Composed of several of the four classes: capitals, small letters, digits, others.
 */
record ClassesOfCharacters(int required) implements PasswordRule {

	private static final List<IntPredicate> CLASSES = List.of(Character::isUpperCase, Character::isLowerCase,
			Character::isDigit, ClassesOfCharacters::isOther);

	@Override
	public Optional<Message> violation(PasswordCandidate candidate) {
		var present = CLASSES.stream().filter((kind) -> candidate.password().codePoints().anyMatch(kind)).count();
		return (present < this.required) ? Optional.of(Message.of("password.too-uniform", this.required))
				: Optional.empty();
	}

	private static boolean isOther(int character) {
		return !Character.isUpperCase(character) && !Character.isLowerCase(character) && !Character.isDigit(character);
	}

}
