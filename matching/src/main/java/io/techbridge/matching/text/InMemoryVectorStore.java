package io.techbridge.matching.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.techbridge.matching.VectorStore;

/**
 * Keeps vectors as long as the process lives: for commands that work on two lists and are
 * done.
 */
public final class InMemoryVectorStore implements VectorStore {

	private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

	@Override
	public Map<String, float[]> find(String model, Collection<String> hashes) {
		var found = new HashMap<String, float[]>();
		for (var hash : hashes) {
			var vector = this.vectors.get(model + hash);
			if (vector != null) {
				found.put(hash, vector);
			}
		}
		return found;
	}

	@Override
	public void save(String model, Map<String, float[]> vectors) {
		vectors.forEach((hash, vector) -> this.vectors.put(model + hash, vector));
	}

}
