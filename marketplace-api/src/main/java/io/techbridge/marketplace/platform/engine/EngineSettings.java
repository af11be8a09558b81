package io.techbridge.marketplace.platform.engine;

import io.techbridge.matching.text.EmbeddingChoice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be chosen about matching.
 *
 * @param embeddings whether meanings are compared, which takes some hundred megabytes
 * @param embeddingThreads how many threads do so
 */
@ConfigurationProperties("techbridge.matching")
record EngineSettings(@DefaultValue("bge") EmbeddingChoice embeddings, @DefaultValue("2") int embeddingThreads) {

}
