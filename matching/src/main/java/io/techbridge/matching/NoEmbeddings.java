package io.techbridge.matching;

import java.util.List;

/**
 * Stands in where embeddings are switched off.
 */
final class NoEmbeddings implements Embeddings {

	@Override
	public String model() {
		return "none";
	}

	@Override
	public boolean available() {
		return false;
	}

	@Override
	public List<float[]> embed(List<String> texts) {
		throw new IllegalStateException("Embeddings are switched off");
	}

	@Override
	public void close() {
		// nothing to release
	}

}
