package io.techbridge.marketplace.accounts.passwords;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.marketplace.accounts.core.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A password somebody wants to have.
 *
 * @param personal what others know of that person: names that make a poor password
 */
public record PasswordCandidate(String password, List<String> personal) {

	public PasswordCandidate {
		password = PasswordText.normalized(password);
	}

	public static PasswordCandidate of(String password, EmailAddress email, String name,
			@Nullable String organization) {
		var personal = Stream.of(email.value(), email.localPart(), name, organization)
			.filter(Objects::nonNull)
			.map((word) -> PasswordText.normalized(word).toLowerCase(Locale.ROOT))
			.toList();
		return new PasswordCandidate(password, personal);
	}

	String folded() {
		return this.password.toLowerCase(Locale.ROOT);
	}

	int length() {
		return PasswordText.length(this.password);
	}

}
