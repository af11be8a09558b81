package io.techbridge.marketplace.platform.problems;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with the fields of a form, so that all of it is told at once.
 */
public final class FieldProblems {

	private final Map<String, Message> found = new LinkedHashMap<>();

	public void add(String field, Message message) {
		this.found.putIfAbsent(field, message);
	}

	/**
	 * Reads the code of something known.
	 * @param read refuses with an {@link IllegalArgumentException} what can be no code
	 * @param unknown the key of the sentence that says that nothing has this code
	 * @return the code, {@code null} if there is none or it is unknown
	 */
	public <T> @Nullable T code(String field, @Nullable String text, Function<String, T> read, Predicate<T> known,
			String unknown) {
		if (text == null) {
			return null;
		}
		try {
			var code = read.apply(text);
			if (known.test(code)) {
				return code;
			}
		}
		catch (IllegalArgumentException ex) {
			// what cannot be a code is no known one
		}
		add(field, Message.of(unknown));
		return null;
	}

	/**
	 * All that was wrong, in the order in which to tell it.
	 */
	public Map<String, Message> found() {
		return Collections.unmodifiableMap(this.found);
	}

	/**
	 * @throws InvalidFields if anything was wrong
	 */
	public void raise() {
		if (!this.found.isEmpty()) {
			throw new InvalidFields(this.found);
		}
	}

}
