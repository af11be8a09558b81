package io.techbridge.marketplace.publicpages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts in words of schema.org, as JSON-LD.
 */
final class StructuredData {

	private final Map<String, Object> values = new LinkedHashMap<>();

	private StructuredData(String type) {
		this.values.put("@type", type);
	}

	static StructuredData of(String type) {
		return new StructuredData(type);
	}

	/**
	 * Adds a fact, if there is one.
	 */
	StructuredData with(String property, @Nullable Object value) {
		if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
			this.values.put(property, (value instanceof StructuredData data) ? data.values : value);
		}
		return this;
	}

	Map<String, Object> toMap() {
		return this.values;
	}

	/**
	 * A block of data for a page; nothing if there are no data. Nothing in it can end it.
	 */
	static String script(Map<String, Object> data) {
		if (data.isEmpty()) {
			return "";
		}
		var whole = new LinkedHashMap<String, Object>();
		whole.put("@context", "https://schema.org");
		whole.putAll(data);
		var json = JsonMapper.shared()
			.writeValueAsString(whole)
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
		return "<script type=\"application/ld+json\">" + json + "</script>";
	}

}
