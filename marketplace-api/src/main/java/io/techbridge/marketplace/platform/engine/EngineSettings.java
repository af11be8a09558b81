package io.techbridge.marketplace.platform.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.techbridge.matching.ranking.Weights;
import io.techbridge.matching.text.EmbeddingChoice;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be chosen about matching.
 *
 * @param embeddings whether meanings are compared, which takes some hundred megabytes
 * @param embeddingThreads how many threads do so
 * @param weights a weights file, as {@code tune} writes it, in place of the one that
 * ships; {@code null} for that
 */
@ConfigurationProperties("techbridge.matching")
record EngineSettings(@DefaultValue("bge") EmbeddingChoice embeddings, @DefaultValue("2") int embeddingThreads,
		@Nullable Path weights) {

	/**
	 * The weights to rank with.
	 * @throws IllegalArgumentException if the file is none; the message names setting and
	 * file
	 */
	Weights chosenWeights() {
		if (this.weights == null) {
			return Weights.standard();
		}
		try (var in = Files.newInputStream(this.weights)) {
			return Weights.read(in);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(
					"techbridge.matching.weights: the file %s cannot be read".formatted(this.weights), ex);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"techbridge.matching.weights, file %s: %s".formatted(this.weights, ex.getMessage()), ex);
		}
	}

}
