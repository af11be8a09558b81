package io.techbridge.marketplace.lists;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What became of a text: a value and the rule it was read by, or why there is none.
 *
 * @param <T> what a value is
 * @param value the value, {@code null} if the text says there is none or is unreadable
 * @param rule the rule worth telling, {@code null} if the text is plain
 * @param problem why it is unreadable, {@code null} if it is not
 */
record Parsed<T>(@Nullable T value, @Nullable String rule, @Nullable String problem) {

	static <T> Parsed<T> plainly(T value) {
		return new Parsed<>(value, null, null);
	}

	static <T> Parsed<T> by(@Nullable String rule, T value) {
		return new Parsed<>(value, rule, null);
	}

	static <T> Parsed<T> unreadable(String problem) {
		return new Parsed<>(null, null, problem);
	}

	boolean isReadable() {
		return this.problem == null;
	}

	T get() {
		return Objects.requireNonNull(this.value);
	}

}
