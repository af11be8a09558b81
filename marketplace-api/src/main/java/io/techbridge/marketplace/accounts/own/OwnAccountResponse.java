package io.techbridge.marketplace.accounts.own;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.accounts.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param recoveryCodesLeft how many can still be used
 */
@Schema(name = "OwnAccount")
record OwnAccountResponse(String id, long version, String name, String email, @Nullable String phone, Language language,
		Instant emailConfirmedAt, Instant createdAt, Instant passwordChangedAt, boolean secondFactor,
		int recoveryCodesLeft) {

}
