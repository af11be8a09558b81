package io.techbridge.marketplace.accounts.core;

import org.jspecify.annotations.Nullable;

/**
 * What somebody states about themselves when an account is made for them.
 *
 * @param consentVersion the version of the terms they agreed to, {@code null} where
 * somebody else made the account
 */
public record Registration(String name, Language language, String passwordHash, @Nullable String consentVersion) {

}
