package io.techbridge.marketplace.accounts.passwords;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * One set of requirements on passwords.
 *
 * @param classes how many of the four classes of characters there must be, 0 if any will
 * do
 * @param maxAge after which it has to be changed, {@code null} for never
 * @param remembered how many earlier passwords may not be taken again
 */
public record PasswordProfile(Standard standard, int minLength, int maxLength, int classes, @Nullable Duration maxAge,
		int remembered) {

	static PasswordProfile of(PasswordSettings settings) {
		return switch (settings.passwords()) {
			case ASVS ->
				new PasswordProfile(Standard.ASVS, settings.asvs().minLength(), settings.maxLength(), 0, null, 0);
			case MLPS -> new PasswordProfile(Standard.MLPS, settings.mlps().minLength(), settings.maxLength(),
					settings.mlps().classes(), settings.mlps().maxAge(), settings.mlps().remembered());
		};
	}

	/**
	 * Where the requirements come from.
	 */
	public enum Standard {

		/** OWASP ASVS 5.0: long, not guessable, and otherwise left to the person. */
		ASVS,

		/** 等保 level 3 (GB/T 22239-2019): composed, and changed from time to time. */
		MLPS

	}

}
