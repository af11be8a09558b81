package io.techbridge.marketplace.platform.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be chosen about matching.
 *
 * @param embeddings whether meanings are compared, which takes some hundred megabytes
 * @param embeddingThreads how many threads do so
 */
@ConfigurationProperties("techbridge.matching")
record EngineSettings(@DefaultValue("true") boolean embeddings, @DefaultValue("2") int embeddingThreads) {

}
