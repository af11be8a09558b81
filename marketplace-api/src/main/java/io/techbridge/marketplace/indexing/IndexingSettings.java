package io.techbridge.marketplace.indexing;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the search index is kept in step.
 *
 * @param enabled whether this instance takes part
 * @param poll how long to rest when nothing is stale
 * @param pause how long to rest when the index cannot be written
 * @param batch how many listings are written at once
 * @param lease how long another instance waits before it takes over
 */
@ConfigurationProperties("techbridge.indexing")
record IndexingSettings(@DefaultValue("true") boolean enabled, @DefaultValue("500ms") Duration poll,
		@DefaultValue("2s") Duration pause, @DefaultValue("100") int batch, @DefaultValue("2m") Duration lease) {

}
