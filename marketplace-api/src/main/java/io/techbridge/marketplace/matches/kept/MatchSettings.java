package io.techbridge.marketplace.matches.kept;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How matches are computed ahead.
 *
 * @param threads how many needs of a run are matched at a time
 * @param bulk how many achievements may wait to be looked at one by one
 */
@ConfigurationProperties("techbridge.matches")
record MatchSettings(@DefaultValue("2") int threads, @DefaultValue("200") int bulk) {

}
