package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The row that names the columns of a table, and what the names were taken for.
 *
 * @param row its number; 0 for jsonl
 * @param columns the columns that were recognised
 * @param ignored the names of the others
 */
record Header(int row, List<MappedColumn> columns, List<String> ignored) {

	static final int SEARCHED_ROWS = 10;

	/**
	 * The header of a table: of the first rows the one with the most column names, the
	 * first of equals.
	 */
	static Header of(Table table, ColumnNames names) throws IOException {
		var best = new Header(1, List.of(), List.of());
		try (var rows = table.open()) {
			for (int seen = 0; seen < SEARCHED_ROWS && rows.hasNext(); seen++) {
				var header = of(rows.next(), names);
				if (header.worth() > best.worth()) {
					best = header;
				}
			}
		}
		return best;
	}

	static Header of(TextRow row, ColumnNames names) {
		var taken = EnumSet.noneOf(Column.class);
		var columns = new ArrayList<MappedColumn>();
		var ignored = new ArrayList<String>();
		for (int position = 0; position < row.cells().size(); position++) {
			var text = row.cell(position);
			if (text.isBlank() || row.fromLeft().get(position)) {
				continue;
			}
			var column = names.find(text).filter((found) -> found.severalTogether() || !taken.contains(found));
			if (column.isPresent()) {
				taken.add(column.get());
				columns.add(new MappedColumn(position, text, column.get(), ColumnNames.unitIn(text)));
			}
			else {
				ignored.add(text);
			}
		}
		return new Header(row.number(), columns, ignored);
	}

	/**
	 * How many different columns were recognised; a title counts twice.
	 */
	int worth() {
		return kinds().size() + (has(Column.TITLE) ? 1 : 0);
	}

	boolean has(Column column) {
		return kinds().contains(column);
	}

	Optional<MappedColumn> column(Column wanted) {
		return this.columns.stream().filter((column) -> column.column() == wanted).findFirst();
	}

	/**
	 * Whether a row only repeats the names, as lists printed on several pages do.
	 */
	boolean isRepeatedBy(TextRow row) {
		return row.unreadable() == null
				&& column(Column.TITLE).filter((title) -> row.cell(title.position()).equals(title.header()))
					.isPresent();
	}

	/**
	 * Whether a row below the names only numbers the columns: 1, 2, 3 …
	 */
	boolean isNumberedBy(TextRow row) {
		var numbers = row.cells()
			.stream()
			.filter((cell) -> !cell.isBlank())
			.map((cell) -> Texts.plain(cell).replaceAll("[()]", ""))
			.toList();
		return numbers.size() > 2 && IntStream.range(1, numbers.size())
			.allMatch((i) -> numbers.get(i).equals(String.valueOf(i + Integer.parseInt(first(numbers)))));
	}

	private static String first(List<String> numbers) {
		return numbers.getFirst().matches("\\d{1,2}") ? numbers.getFirst() : "-1000";
	}

	private Set<Column> kinds() {
		var kinds = EnumSet.noneOf(Column.class);
		this.columns.forEach((column) -> kinds.add(column.column()));
		return kinds;
	}

}
