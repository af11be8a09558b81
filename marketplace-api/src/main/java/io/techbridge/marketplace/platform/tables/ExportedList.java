package io.techbridge.marketplace.platform.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * How a list looks as a file.
 *
 * @param <T> what an entry is
 * @param name what the list is called in addresses and in the audit log, such as
 * {@code needs}; its label and those of its columns are in the message bundles as
 * {@code export.<name>} and {@code export.<name>.<column>}, or {@code export.<column>}
 */
public record ExportedList<T>(String name, List<Column<T>> columns) {

	/**
	 * A list without columns yet.
	 */
	public static <T> ExportedList<T> named(String name) {
		return new ExportedList<>(name, List.of());
	}

	/**
	 * The list with one more column.
	 * @param width how wide it is, in digits
	 */
	public ExportedList<T> with(String column, int width, Function<T, @Nullable Object> value) {
		var more = new ArrayList<>(this.columns);
		more.add(new Column<>(column, width, value));
		return new ExportedList<>(this.name, List.copyOf(more));
	}

	/**
	 * A column.
	 *
	 * @param value what a row has in it; numbers, days and instants stay what they are,
	 * constants become words
	 */
	record Column<T>(String name, int width, Function<T, @Nullable Object> value) {

	}

}
