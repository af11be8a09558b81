package io.techbridge.marketplace.platform.security;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of {@link Secrets}.
 *
 * @param secretKey 32 random bytes in Base64
 */
@ConfigurationProperties("techbridge")
record SecretSettings(@Nullable String secretKey) {

	/** The key stays out of logs. */
	@Override
	public String toString() {
		return "SecretSettings";
	}

}
