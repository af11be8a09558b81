package io.techbridge.matching.browse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page ended: the sort values of its last entry, as one opaque word.
 */
final class Cursor {

	private static final JsonMapper JSON = new JsonMapper();

	private Cursor() {
	}

	static String after(List<FieldValue> sortValues) {
		var values = sortValues.stream().map(FieldValue::_get).toList();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
	}

	/**
	 * The sort values behind a cursor.
	 * @param size how many values the list is sorted by
	 * @throws IllegalArgumentException if it is not a cursor of such a list
	 */
	static List<FieldValue> values(String cursor, int size) {
		try {
			var bytes = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.US_ASCII));
			var values = new ArrayList<FieldValue>();
			for (var node : JSON.readTree(bytes)) {
				values.add(node.isIntegralNumber() ? FieldValue.of(node.longValue())
						: node.isNumber() ? FieldValue.of(node.doubleValue()) : FieldValue.of(node.stringValue()));
			}
			if (values.size() != size) {
				throw new IllegalArgumentException("cursor: belongs to another list");
			}
			return values;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("cursor: not one that was handed out", ex);
		}
	}

}
