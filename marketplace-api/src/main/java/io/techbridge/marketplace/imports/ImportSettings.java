package io.techbridge.marketplace.imports;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports are kept.
 *
 * @param kept how long the file of a list and what became of its rows are kept
 */
@ConfigurationProperties("techbridge.imports")
record ImportSettings(@DefaultValue("90d") Duration kept) {

}
