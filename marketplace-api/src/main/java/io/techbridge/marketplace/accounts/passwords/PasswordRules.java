package io.techbridge.marketplace.accounts.passwords;

import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;

/**
 * What a new password must fulfil. The first rule it breaks is told.
 */
public final class PasswordRules {

	private final List<PasswordRule> rules;

	private PasswordRules(List<PasswordRule> rules) {
		this.rules = rules;
	}

	static PasswordRules of(PasswordProfile profile) {
		return new PasswordRules(List.of(new LengthWithinLimits(profile.minLength(), profile.maxLength()),
				new ClassesOfCharacters(profile.classes()), new NotCommon(), new NotPersonal(), new HardToGuess()));
	}

	/**
	 * Refuses a password that breaks a rule.
	 * @param field the field of the request that it came in
	 */
	public void require(PasswordCandidate candidate, String field) {
		violation(candidate).ifPresent((message) -> {
			throw InvalidFields.of(field, message.key(), message.arguments().toArray());
		});
	}

	Optional<Message> violation(PasswordCandidate candidate) {
		return this.rules.stream().flatMap((rule) -> rule.violation(candidate).stream()).findFirst();
	}

}
