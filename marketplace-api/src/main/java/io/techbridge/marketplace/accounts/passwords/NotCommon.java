package io.techbridge.marketplace.accounts.passwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

import com.nulabinc.zxcvbn.StandardDictionaries;
import io.techbridge.marketplace.platform.problems.Message;

/**
 * Not one of the passwords that are tried first, those found most often in leaks.
 */
final class NotCommon implements PasswordRule {

	private final Set<String> common;

	NotCommon() {
		try {
			this.common = StandardDictionaries.PASSWORDS_LOADER.load().getRankedDictionary().keySet();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Optional<Message> violation(PasswordCandidate candidate) {
		return this.common.contains(candidate.folded()) ? Optional.of(Message.of("password.common")) : Optional.empty();
	}

}
