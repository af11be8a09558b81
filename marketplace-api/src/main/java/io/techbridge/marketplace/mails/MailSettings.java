package io.techbridge.marketplace.mails;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of outgoing mail; those of the mail server are {@code spring.mail}.
 *
 * @param from the address mail comes from
 */
@ConfigurationProperties("techbridge.mail")
record MailSettings(@Nullable String from) {

}
