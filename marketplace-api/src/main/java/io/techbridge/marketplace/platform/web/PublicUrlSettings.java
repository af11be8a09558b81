package io.techbridge.marketplace.platform.web;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of {@link PublicUrl}.
 *
 * @param publicUrl such as {@code https://techbridge.example}
 */
@ConfigurationProperties("techbridge")
record PublicUrlSettings(@Nullable String publicUrl) {

}
