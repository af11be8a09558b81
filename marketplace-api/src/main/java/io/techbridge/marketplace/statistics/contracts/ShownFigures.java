package io.techbridge.marketplace.statistics.contracts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.techbridge.marketplace.statistics.scope.SmallCells;
import io.techbridge.marketplace.statistics.scope.Viewer;

/**
 * What of the cells of a table is shown. Each year is a table of its own: what is hidden
 * in one need not be small in the other.
 */
final class ShownFigures {

	private ShownFigures() {
	}

	/**
	 * @param lines the rows and columns of the table, each with its total
	 */
	static <K> Map<K, Figure> of(Map<K, TwoYears> cells, List<List<K>> lines, Viewer viewer) {
		Set<K> now = viewer.hidesSmallCells() ? hidden(cells, lines, TwoYears::current) : Set.of();
		Set<K> then = viewer.hidesSmallCells() ? hidden(cells, lines, TwoYears::previous) : Set.of();
		var figures = new HashMap<K, Figure>();
		cells.forEach((key, cell) -> {
			var hidden = now.contains(key);
			figures.put(key, new Figure(hidden, hidden ? null : cell.current().sum(),
					(hidden || then.contains(key)) ? null : cell.previous().sum()));
		});
		return figures;
	}

	private static <K> Set<K> hidden(Map<K, TwoYears> cells, List<List<K>> lines, Function<TwoYears, Counted> year) {
		var table = new HashMap<K, SmallCells.Cell>();
		cells.forEach((key, cell) -> table.put(key, year.apply(cell).cell()));
		return SmallCells.hidden(table, lines);
	}

}
