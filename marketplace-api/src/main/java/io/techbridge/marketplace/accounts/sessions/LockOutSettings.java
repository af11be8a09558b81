package io.techbridge.marketplace.accounts.sessions;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How guessing is stopped.
 *
 * @param failures how many wrong passwords or codes in a row lock somebody out
 * @param duration for how long, and after how long failures are forgotten
 */
@ConfigurationProperties("techbridge.accounts.lock-out")
public record LockOutSettings(@DefaultValue("5") int failures, @DefaultValue("15m") Duration duration) {

}
