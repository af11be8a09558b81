package io.techbridge.marketplace.accounts.own;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about the holder of an account.
 *
 * @param consentVersion the version of the terms they agreed to
 * @param more what the features keep, by its name
 */
record OwnData(Instant exportedAt, OwnAccountResponse account, @Nullable String consentVersion,
		@Nullable Instant consentedAt, @Nullable Instant lastSignInAt, Map<String, Object> more) {

}
