package io.techbridge.matching.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.matching.Embeddings;
import io.techbridge.matching.VectorStore;

/**
 * The vectors of texts: from the store where they are known, else embedded and stored.
 */
public final class TextVectors {

	/** Texts embedded between two writes to the store. */
	private static final int BATCH = 64;

	private final Embeddings embeddings;

	private final VectorStore store;

	public TextVectors(Embeddings embeddings, VectorStore store) {
		this.embeddings = embeddings;
		this.store = store;
	}

	/**
	 * Whether texts can be embedded at all.
	 */
	public boolean available() {
		return this.embeddings.available();
	}

	/**
	 * The vector of each of the texts.
	 */
	public Map<String, float[]> of(Collection<String> texts) {
		var hashes = new LinkedHashMap<String, String>();
		texts.forEach((text) -> hashes.computeIfAbsent(text, TextVectors::hash));
		var stored = this.store.find(this.embeddings.model(), hashes.values());
		var result = new HashMap<String, float[]>();
		var unknown = new ArrayList<String>();
		hashes.forEach((text, hash) -> {
			var vector = stored.get(hash);
			if (vector == null) {
				unknown.add(text);
			}
			else {
				result.put(text, vector);
			}
		});
		for (int from = 0; from < unknown.size(); from += BATCH) {
			var batch = unknown.subList(from, Math.min(from + BATCH, unknown.size()));
			result.putAll(embed(batch, hashes));
		}
		return result;
	}

	private Map<String, float[]> embed(List<String> texts, Map<String, String> hashes) {
		var vectors = this.embeddings.embed(texts);
		var byText = new HashMap<String, float[]>();
		var byHash = new HashMap<String, float[]>();
		for (int i = 0; i < texts.size(); i++) {
			byText.put(texts.get(i), vectors.get(i));
			byHash.put(hashes.get(texts.get(i)), vectors.get(i));
		}
		this.store.save(this.embeddings.model(), byHash);
		return byText;
	}

	private static String hash(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
