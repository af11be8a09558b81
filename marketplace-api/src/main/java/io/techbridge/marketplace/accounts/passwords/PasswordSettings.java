package io.techbridge.marketplace.accounts.passwords;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which requirements on passwords hold. GB/T 22239-2019 names complexity and periodic
 * change without numbers; those here are the usual reading°.
 *
 * @param passwords the set of requirements
 * @param maxLength the most characters a password may have in either set
 */
@ConfigurationProperties("techbridge.accounts")
record PasswordSettings(@DefaultValue("asvs") PasswordProfile.Standard passwords, @DefaultValue("128") int maxLength,
		@DefaultValue Asvs asvs, @DefaultValue Mlps mlps) {

	record Asvs(@DefaultValue("12") int minLength) {

	}

	record Mlps(@DefaultValue("10") int minLength, @DefaultValue("3") int classes, @DefaultValue("90d") Duration maxAge,
			@DefaultValue("5") int remembered) {

	}

}
