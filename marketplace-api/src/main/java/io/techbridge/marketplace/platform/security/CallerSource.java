package io.techbridge.marketplace.platform.security;

import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;

/**
 * Knows who an account stands for; the accounts' side of {@link Caller}.
 */
public interface CallerSource {

	/**
	 * The holder of an account; empty when it may not be used (any more).
	 */
	Optional<Caller> find(AccountId account);

}
