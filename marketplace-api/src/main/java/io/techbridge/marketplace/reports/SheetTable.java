package io.techbridge.marketplace.reports;

import java.util.List;

import io.techbridge.marketplace.platform.tables.SheetHeader;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet with one table: a header that stays in sight, wrapped cells, a filter.
 */
final class SheetTable {

	private static final double LINE_HEIGHT = 14.5;

	private static final int MOST_LINES = 28;

	private final Worksheet sheet;

	private final List<Integer> widths;

	private int row;

	SheetTable(Worksheet sheet, List<String> names, List<Integer> widths) {
		this.sheet = sheet;
		this.widths = widths;
		SheetHeader.write(sheet, names, widths);
	}

	/**
	 * Appends a row; numbers are written as numbers and centred.
	 * @return the number of the row, from 0
	 */
	int append(List<Object> values) {
		this.row++;
		sheet().range(this.row, 0, this.row, values.size() - 1).style().wrapText(true).verticalAlignment("top").set();
		for (int column = 0; column < values.size(); column++) {
			if (values.get(column) instanceof Number number) {
				sheet().value(this.row, column, number);
				sheet().style(this.row, column).verticalAlignment("top").horizontalAlignment("center").set();
			}
			else {
				sheet().value(this.row, column, values.get(column).toString());
			}
		}
		sheet().rowHeight(this.row, height(values, this.widths));
		return this.row;
	}

	void addFilter() {
		if (this.row > 0) {
			sheet().setAutoFilter(0, 0, this.row, this.widths.size() - 1);
		}
	}

	int rows() {
		return this.row;
	}

	Worksheet sheet() {
		return this.sheet;
	}

	/**
	 * The height that shows the wrapped texts. Not every program works it out when it
	 * opens the file.
	 */
	static double height(List<Object> values, List<Integer> widths) {
		int most = 1;
		for (int column = 0; column < values.size(); column++) {
			most = Math.max(most, lines(values.get(column).toString(), widths.get(column)));
		}
		return Math.min(most, MOST_LINES) * LINE_HEIGHT + 2;
	}

	private static int lines(String text, int width) {
		return text.lines().mapToInt((line) -> Math.max(1, (halfWidths(line) + width - 2) / (width - 1))).sum();
	}

	/** A Chinese character is as wide as two digits. */
	private static int halfWidths(String line) {
		return line.codePoints().map((character) -> (character < 0x2E80) ? 1 : 2).sum();
	}

}
