package io.techbridge.matching.text;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import io.techbridge.matching.Embeddings;
import org.jspecify.annotations.Nullable;

/**
 * The quantised Chinese model bge-small-zh-v1.5, run in this process. The model is loaded
 * with the first text; it takes some hundred MB until then spared.
 */
public final class BgeSmallZhEmbeddings implements Embeddings {

	private final ExecutorService executor;

	private volatile @Nullable BgeSmallZhV15QuantizedEmbeddingModel model;

	/**
	 * Embeds on at most {@code threads} threads of its own: the library's default pool
	 * would take every core from those who wait for an answer.
	 */
	public BgeSmallZhEmbeddings(int threads) {
		this.executor = Executors.newFixedThreadPool(threads,
				Thread.ofPlatform().name("embedding-", 0).daemon().factory());
	}

	@Override
	public String model() {
		return "bge-small-zh-v1.5-q";
	}

	@Override
	public boolean available() {
		return true;
	}

	@Override
	public List<float[]> embed(List<String> texts) {
		if (texts.isEmpty()) {
			return List.of();
		}
		var segments = texts.stream().map(TextSegment::from).toList();
		return loaded().embedAll(segments).content().stream().map(Embedding::vector).map(Vectors::normalised).toList();
	}

	private BgeSmallZhV15QuantizedEmbeddingModel loaded() {
		var known = this.model;
		return (known != null) ? known : load();
	}

	private synchronized BgeSmallZhV15QuantizedEmbeddingModel load() {
		var known = this.model;
		if (known == null) {
			known = new BgeSmallZhV15QuantizedEmbeddingModel(this.executor);
			this.model = known;
			NativeLibraryLeftovers.delete();
		}
		return known;
	}

	@Override
	public void close() {
		this.executor.shutdown();
	}

}
