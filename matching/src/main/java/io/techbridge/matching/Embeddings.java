package io.techbridge.matching;

import java.util.List;

/**
 * Turns texts into vectors whose cosine says how alike their meanings are.
 */
public interface Embeddings extends AutoCloseable {

	/** The number of dimensions of every vector. */
	int DIMENSIONS = 512;

	/**
	 * The name of the model; vectors of different models cannot be compared.
	 */
	String model();

	/**
	 * Whether there is a model at all; without one, matching compares words alone.
	 */
	boolean available();

	/**
	 * The vectors of the texts, each of length 1, in the order of the texts.
	 */
	List<float[]> embed(List<String> texts);

	@Override
	void close();

	/**
	 * No embeddings: matching compares words alone and says so.
	 */
	static Embeddings none() {
		return new NoEmbeddings();
	}

}
