package io.techbridge.marketplace.accounts.mail;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the links in mails can be used.
 */
@ConfigurationProperties("techbridge.accounts.links")
public record LinkSettings(@DefaultValue("48h") Duration confirmation, @DefaultValue("1h") Duration reset,
		@DefaultValue("14d") Duration invitation) {

}
