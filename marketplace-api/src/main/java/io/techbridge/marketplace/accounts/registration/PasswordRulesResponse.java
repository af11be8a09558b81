package io.techbridge.marketplace.accounts.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.accounts.passwords.PasswordProfile;
import org.jspecify.annotations.Nullable;

/**
 * What a password must be like.
 *
 * @param classes how many of capitals, small letters, digits and others there must be, 0
 * if any will do
 * @param maxAgeDays after which it has to be changed, if ever
 */
@Schema(name = "PasswordRules")
record PasswordRulesResponse(PasswordProfile.Standard profile, int minLength, int maxLength, int classes,
		@Nullable Long maxAgeDays) {

	static PasswordRulesResponse of(PasswordProfile profile) {
		return new PasswordRulesResponse(profile.standard(), profile.minLength(), profile.maxLength(),
				profile.classes(), (profile.maxAge() != null) ? profile.maxAge().toDays() : null);
	}

}
