package io.techbridge.marketplace.lists;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The merged cells of a sheet; fills each from its first cell while the rows go by.
 */
final class MergedCells {

	private final List<CellRangeAddress> ranges;

	private final Map<CellRangeAddress, String> texts = new HashMap<>();

	private int firstLive;

	MergedCells(List<CellRangeAddress> ranges) {
		this.ranges = ranges.stream()
			.filter((range) -> range.getNumberOfCells() > 1)
			.sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow))
			.toList();
	}

	/**
	 * The row with its merged cells filled. Rows must come in order.
	 * @param number the number of the row, from 1
	 */
	TextRow fill(int number, List<String> cells) {
		var filled = new ArrayList<>(cells);
		var fromAbove = new BitSet();
		var fromLeft = new BitSet();
		var row = number - 1;
		while (this.firstLive < this.ranges.size() && this.ranges.get(this.firstLive).getLastRow() < row) {
			this.texts.remove(this.ranges.get(this.firstLive++));
		}
		for (int i = this.firstLive; i < this.ranges.size() && this.ranges.get(i).getFirstRow() <= row; i++) {
			var range = this.ranges.get(i);
			if (range.getLastRow() >= row) {
				fill(range, row, filled, fromAbove, fromLeft);
			}
		}
		return new TextRow(number, filled, fromAbove, fromLeft, null);
	}

	private void fill(CellRangeAddress range, int row, List<String> cells, BitSet fromAbove, BitSet fromLeft) {
		if (row == range.getFirstRow()) {
			var first = range.getFirstColumn();
			this.texts.put(range, (first < cells.size()) ? cells.get(first) : "");
		}
		var text = this.texts.getOrDefault(range, "");
		var last = Math.min(range.getLastColumn(), ListLimits.COLUMNS - 1);
		for (int column = range.getFirstColumn(); column <= last; column++) {
			while (cells.size() <= column) {
				cells.add("");
			}
			cells.set(column, text);
			fromAbove.set(column, row > range.getFirstRow());
			fromLeft.set(column, column > range.getFirstColumn());
		}
	}

}
