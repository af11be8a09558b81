package io.techbridge.marketplace.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.RowProblem;
import io.techbridge.marketplace.lists.RowProblem.Severity;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, kept without words, since whoever reads it may want it in
 * either language.
 *
 * @param field the field of the listing or contract
 * @param column what the column holds, {@code null} if no column is to blame
 * @param value the text found, shortened
 * @param key the key of the sentence; of the lists' own where {@code fromList}
 */
record StoredProblem(Severity severity, @Nullable String field, @Nullable Column column, String value, String key,
		List<String> arguments, boolean fromList) {

	StoredProblem {
		arguments = List.copyOf(arguments);
	}

	static StoredProblem of(RowProblem problem) {
		var column = problem.column();
		return new StoredProblem(problem.severity(), (column != null) ? column.property() : null, column,
				problem.value(), problem.code(), problem.arguments().stream().map(String::valueOf).toList(), true);
	}

	/**
	 * What is wrong with a field of what a list of some kind makes.
	 */
	static StoredProblem of(Severity severity, ListKind kind, Map.Entry<String, Message> problem) {
		var message = problem.getValue();
		return new StoredProblem(severity, problem.getKey(), columnOf(kind, problem.getKey()), "", message.key(),
				message.arguments().stream().map(String::valueOf).toList(), false);
	}

	static StoredProblem rejected(Column column, String value, String key, Object... arguments) {
		return new StoredProblem(Severity.REJECTED, column.property(), column, value, key,
				Arrays.stream(arguments).map(String::valueOf).toList(), false);
	}

	static StoredProblem leftOut(Column column, String key) {
		return new StoredProblem(Severity.LEFT_OUT, column.property(), column, "", key, List.of(), false);
	}

	/** The column that a field such as {@code indicators[3].value} comes from. */
	private static @Nullable Column columnOf(ListKind kind, String field) {
		var property = field.replaceFirst("[.\\[].*", "");
		return columnNamed(kind, field).or(() -> columnNamed(kind, property)).orElse(null);
	}

	private static Optional<Column> columnNamed(ListKind kind, String property) {
		return ListReader.targets(kind).stream().filter((column) -> column.property().equals(property)).findFirst();
	}

}
