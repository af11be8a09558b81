package io.techbridge.marketplace.accounts.registration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The terms and the privacy notice people agree to.
 *
 * @param termsVersion the version in force, kept with each consent
 */
@ConfigurationProperties("techbridge.accounts")
public record TermsSettings(@DefaultValue("2026-11") String termsVersion) {

}
