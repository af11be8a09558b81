package io.techbridge.marketplace.platform.security;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts.
 *
 * @param idle after this long without a request it ends
 * @param absolute after this long since signing in it ends, however busy
 */
@ConfigurationProperties("techbridge.sessions")
public record SessionSettings(@DefaultValue("30m") Duration idle, @DefaultValue("12h") Duration absolute) {

}
