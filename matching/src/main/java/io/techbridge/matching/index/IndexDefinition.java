package io.techbridge.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an index is created with: analysis, mapping, and a fingerprint of both, by which
 * an index that was made by another version of the engine is recognised.
 */
final class IndexDefinition {

	/**
	 * To be raised when the same listing makes another document than before although the
	 * mapping is the same.
	 */
	private static final int DOCUMENTS = 1;

	/** Where an index keeps its fingerprint, in {@code _meta}. */
	static final String FINGERPRINT = "fingerprint";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final Map<?, ?> settings;

	private final Map<?, ?> mapping;

	private IndexDefinition(Map<?, ?> settings, Map<?, ?> mapping) {
		this.settings = settings;
		this.mapping = mapping;
	}

	static IndexDefinition of(Class<?> document, ElasticsearchOperations operations) {
		var mapping = operations.indexOps(document).createMapping(document).toJson();
		return new IndexDefinition(settings(), JSON.readValue(mapping, Map.class));
	}

	/**
	 * The same for the same definition, in whatever order its parts come.
	 */
	String fingerprint() {
		var all = Map.of("settings", this.settings, "mapping", this.mapping, "documents", DOCUMENTS);
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(all));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * The definition of an index that is read and written under these aliases, as JSON.
	 */
	String toJson(Collection<String> aliases) {
		var mappings = new TreeMap<Object, Object>(this.mapping);
		mappings.put("_meta", Map.of(FINGERPRINT, fingerprint()));
		var all = new TreeMap<String, Object>();
		for (var alias : aliases) {
			all.put(alias, Map.of("filter", Map.of("term", Map.of("removed", false))));
			all.put(IndexNames.forWriting(alias), Map.of());
		}
		return JSON.writeValueAsString(Map.of("settings", this.settings, "mappings", mappings, "aliases", all));
	}

	private static Map<?, ?> settings() {
		try (var in = IndexDefinition.class.getResourceAsStream("/search/settings.json")) {
			if (in == null) {
				throw new IllegalStateException("search/settings.json is missing from the class path");
			}
			return JSON.readValue(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
