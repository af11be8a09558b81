package io.techbridge.marketplace.publicpages;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Facts with their names, those that are known.
 */
final class Facts {

	private final Words words;

	private final Map<String, String> known = new LinkedHashMap<>();

	Facts(Words words) {
		this.words = words;
	}

	Facts with(String name, @Nullable Object value) {
		if (value != null) {
			this.known.put(this.words.text("fact." + name), value.toString());
		}
		return this;
	}

	Map<String, String> known() {
		return this.known;
	}

}
