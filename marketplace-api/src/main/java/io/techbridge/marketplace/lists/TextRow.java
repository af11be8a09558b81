package io.techbridge.marketplace.lists;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file as text.
 *
 * @param number the row as a spreadsheet program counts it, from 1
 * @param cells the texts, empty where there is none
 * @param fromAbove the cells that belong to a merged cell starting in a row above
 * @param fromLeft the cells that belong to a merged cell starting in a column to the left
 * @param unreadable why the row could not be read, {@code null} if it could
 */
record TextRow(int number, List<String> cells, BitSet fromAbove, BitSet fromLeft, @Nullable String unreadable) {

	private static final BitSet NONE = new BitSet();

	static TextRow of(int number, List<String> cells) {
		return new TextRow(number, cells, NONE, NONE, null);
	}

	static TextRow unreadable(int number, String reason) {
		return new TextRow(number, List.of(), NONE, NONE, reason);
	}

	TextRow withCells(List<String> others) {
		return new TextRow(this.number, others, this.fromAbove, this.fromLeft, this.unreadable);
	}

	String cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : "";
	}

	boolean isBlank() {
		return this.unreadable == null && this.cells.stream().allMatch(String::isBlank);
	}

}
