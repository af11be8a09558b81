package io.techbridge.marketplace.platform.persistence;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;

/**
 * Stores short lists of texts as a JSON array in one column. They belong to their row,
 * and a table of their own would be deleted and written again on each save.
 */
public final class JsonLists {

	private static final JsonMapper JSON = JsonMapper.shared();

	private JsonLists() {
	}

	/**
	 * Stores a {@code type} as the array of its texts.
	 */
	public static <T> StoredAs of(Class<T> type, Function<T, List<String>> texts, Function<List<String>, T> create) {
		return StoredAs.column(type, String.class, (value) -> JSON.writeValueAsString(texts.apply(value)),
				(json) -> create.apply(read(json)));
	}

	private static List<String> read(String json) {
		var type = JSON.getTypeFactory().constructCollectionType(List.class, String.class);
		Collection<String> texts = JSON.readValue(json, type);
		return List.copyOf(texts);
	}

}
