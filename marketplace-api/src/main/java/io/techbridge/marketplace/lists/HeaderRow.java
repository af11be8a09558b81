package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;

/**
 * The row of a table that names its columns, whether anybody knows the names or not.
 *
 * @param row the row
 * @param known the columns whose names are known
 */
record HeaderRow(TextRow row, Header known) {

	/**
	 * The header of a table: of the first rows the one with the most known names; where
	 * nothing is known, the one with the most different texts.
	 */
	static HeaderRow of(Table table, ColumnNames names) throws IOException {
		var best = empty();
		try (var rows = table.open()) {
			for (int seen = 0; seen < Header.SEARCHED_ROWS && rows.hasNext(); seen++) {
				var row = rows.next();
				var candidate = new HeaderRow(row, Header.of(row, names));
				if (candidate.isBetterThan(best)) {
					best = candidate;
				}
			}
		}
		return best;
	}

	int worth() {
		return this.known.worth();
	}

	private boolean isBetterThan(HeaderRow other) {
		return worth() > other.worth() || worth() == 0 && other.worth() == 0 && texts() > other.texts();
	}

	private int texts() {
		var texts = new HashSet<String>();
		for (int position = 0; position < this.row.cells().size(); position++) {
			if (!this.row.fromLeft().get(position) && !this.row.cell(position).isBlank()) {
				texts.add(this.row.cell(position));
			}
		}
		return texts.size();
	}

	private static HeaderRow empty() {
		return new HeaderRow(TextRow.of(1, List.of()), new Header(1, List.of(), List.of()));
	}

}
