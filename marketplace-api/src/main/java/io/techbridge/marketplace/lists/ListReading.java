package io.techbridge.marketplace.lists;

import java.util.List;

/**
 * A list as it was read, and how.
 *
 * @param <T> what a row is
 * @param file what kind of file it was
 * @param rows the rows that can be used
 * @param rejected the rows that cannot
 * @param leftOut values that were left out of rows that are used
 * @param columns the columns that were recognised
 * @param ignoredColumns the names of those that were not
 * @param notes the rules by which values were read
 */
public record ListReading<T>(FileFacts file, List<T> rows, List<RowProblem> rejected, List<RowProblem> leftOut,
		List<MappedColumn> columns, List<String> ignoredColumns, List<ParsingNote> notes) {

	public ListReading {
		rows = List.copyOf(rows);
		rejected = List.copyOf(rejected);
		leftOut = List.copyOf(leftOut);
		columns = List.copyOf(columns);
		ignoredColumns = List.copyOf(ignoredColumns);
		notes = List.copyOf(notes);
	}

}
