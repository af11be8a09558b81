package io.techbridge.marketplace.platform.security;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests a minute are served; each instance counts for itself.
 *
 * @param enabled whether requests are limited at all
 * @param signIn attempts to sign in from one address
 * @param secondFactor codes entered from one address
 * @param registration accounts registered from one address
 * @param confirmation confirmations, and mails asked for them, from one address
 * @param passwordReset password resets, and mails asked for them, from one address
 * @param invitation invitations looked at or accepted from one address
 * @param writes changes by one account, or by visitors from one address
 * @param accountReads requests that change nothing by one account
 * @param visitorReads requests that change nothing by visitors from one address
 */
@Validated
@ConfigurationProperties("techbridge.rate-limits")
record RateLimitSettings(@DefaultValue("true") boolean enabled, @DefaultValue("20") @Min(1) int signIn,
		@DefaultValue("20") @Min(1) int secondFactor, @DefaultValue("20") @Min(1) int registration,
		@DefaultValue("20") @Min(1) int confirmation, @DefaultValue("20") @Min(1) int passwordReset,
		@DefaultValue("20") @Min(1) int invitation, @DefaultValue("120") @Min(1) int writes,
		@DefaultValue("1200") @Min(1) int accountReads, @DefaultValue("600") @Min(1) int visitorReads) {

}
