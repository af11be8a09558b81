package io.techbridge.matching.browse;

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
	 * The sort values behind a cursor: a number and the id.
	 * @param whole whether the number is a whole one, as a date is
	 * @throws IllegalArgumentException if it is not a cursor of such a list
	 */
	static List<FieldValue> values(String cursor, boolean whole) {
		try {
			var values = JSON.readTree(Base64.getUrlDecoder().decode(cursor));
			var number = values.path(0);
			var id = values.path(1);
			if (values.size() != 2 || !id.isString() || !(whole ? number.isIntegralNumber() : number.isNumber())) {
				throw new IllegalArgumentException("cursor: belongs to another list");
			}
			return List.of(whole ? FieldValue.of(number.longValue()) : FieldValue.of(number.doubleValue()),
					FieldValue.of(id.stringValue()));
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("cursor: not one that was handed out", ex);
		}
	}

}
