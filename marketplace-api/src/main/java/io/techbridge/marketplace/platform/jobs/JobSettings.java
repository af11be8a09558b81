package io.techbridge.marketplace.platform.jobs;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are run.
 *
 * @param enabled whether this instance takes part
 * @param threads how many jobs it runs at a time
 * @param poll how often it looks for what is due
 */
@ConfigurationProperties("techbridge.jobs")
record JobSettings(@DefaultValue("true") boolean enabled, @DefaultValue("3") int threads,
		@DefaultValue("2s") Duration poll) {

}
