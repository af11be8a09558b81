package io.techbridge.matching.browse;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import io.techbridge.matching.BrowseSort;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page ended: the order of the list and the sort values of the page's last entry,
 * as one opaque word.
 *
 * @param sort the order of the list
 * @param values the sort values, the id last
 */
record Cursor(BrowseSort sort, List<FieldValue> values) {

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * The word for it.
	 */
	String word() {
		var parts = new ArrayList<Object>();
		parts.add(this.sort.name());
		this.values.forEach((value) -> parts.add(value._get()));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
	}

	/**
	 * The cursor behind a word.
	 * @throws IllegalArgumentException if it was not handed out for a list in this order
	 */
	static Cursor read(String word, BrowseSort sort) {
		try {
			var parts = JSON.readTree(Base64.getUrlDecoder().decode(word));
			if (!sort.name().equals(parts.path(0).asString("")) || !isOf(sort, parts)) {
				throw new IllegalArgumentException("cursor: belongs to another list");
			}
			var values = new ArrayList<FieldValue>();
			for (int i = 1; i < parts.size(); i++) {
				values.add(value(parts.get(i)));
			}
			return new Cursor(sort, values);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("cursor: not one that was handed out", ex);
		}
	}

	/**
	 * The id of the entry at which the page ended.
	 */
	String id() {
		return this.values.getLast().stringValue();
	}

	private static boolean isOf(BrowseSort sort, JsonNode parts) {
		var numbers = switch (sort) {
			case RELEVANCE, DATE -> 1;
			case TRL -> 2;
		};
		var fits = parts.size() == numbers + 2 && parts.get(numbers + 1).isString();
		for (int i = 1; fits && i <= numbers; i++) {
			fits = (sort == BrowseSort.RELEVANCE) ? parts.get(i).isNumber() : parts.get(i).isIntegralNumber();
		}
		return fits;
	}

	private static FieldValue value(JsonNode part) {
		if (part.isString()) {
			return FieldValue.of(part.stringValue());
		}
		return part.isIntegralNumber() ? FieldValue.of(part.longValue()) : FieldValue.of(part.doubleValue());
	}

}
