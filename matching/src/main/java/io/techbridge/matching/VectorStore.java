package io.techbridge.matching;

import java.util.Collection;
import java.util.Map;

/**
 * Where embedding vectors are kept, so that no text is embedded twice. Embedding is by
 * far the slowest step; the store outlives the search index, which can be rebuilt from
 * it.
 */
public interface VectorStore {

	/**
	 * The stored vectors of those texts that have one.
	 * @param model the name of the embedding model
	 * @param hashes SHA-256 of the texts in hexadecimal digits
	 */
	Map<String, float[]> find(String model, Collection<String> hashes);

	/**
	 * Keeps vectors. Storing a text again is allowed and changes nothing.
	 */
	void save(String model, Map<String, float[]> vectors);

}
