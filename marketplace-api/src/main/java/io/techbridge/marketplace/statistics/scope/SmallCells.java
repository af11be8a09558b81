package io.techbridge.marketplace.statistics.scope;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cells of a table stay hidden, so that nobody can be told from it. A cell with few
 * organizations on either side is one; wherever it would be the only hidden one of a row
 * or column, the total less the others would tell it, so the next smallest goes with it.
 * What is empty tells of nobody and is shown.
 */
public final class SmallCells {

	/** So many organizations a cell needs on either side. */
	static final int FEWEST = 3;

	private SmallCells() {
	}

	/**
	 * The cells of a table to hide.
	 * @param cells all cells and totals
	 * @param lines the rows and columns, each with its total; totals have rows and
	 * columns of their own
	 */
	public static <K> Set<K> hidden(Map<K, Cell> cells, List<? extends Collection<K>> lines) {
		var hidden = new HashSet<K>();
		cells.forEach((key, cell) -> {
			if (cell.isSmall()) {
				hidden.add(key);
			}
		});
		while (hideBesideLonely(cells, lines, hidden)) {
			// what was hidden may stand alone in its other line
		}
		return hidden;
	}

	private static <K> boolean hideBesideLonely(Map<K, Cell> cells, List<? extends Collection<K>> lines,
			Set<K> hidden) {
		var more = false;
		for (var line : lines) {
			if (line.stream().filter(hidden::contains).count() == 1) {
				more |= smallest(cells, line, hidden).filter(hidden::add).isPresent();
			}
		}
		return more;
	}

	private static <K> Optional<K> smallest(Map<K, Cell> cells, Collection<K> line, Set<K> hidden) {
		return line.stream()
			.filter((key) -> !hidden.contains(key) && !cells.get(key).isEmpty())
			.min(Comparator.comparing(cells::get, Cell.BY_SIZE));
	}

	/**
	 * What decides on a cell.
	 *
	 * @param organizations how many there are on the side that has fewer
	 * @param count how many things are counted in it
	 * @param value what they sum to
	 */
	public record Cell(long organizations, long count, long value) {

		static final Comparator<Cell> BY_SIZE = Comparator.comparingLong(Cell::count).thenComparingLong(Cell::value);

		boolean isEmpty() {
			return this.count == 0 && this.value == 0;
		}

		boolean isSmall() {
			return !isEmpty() && this.organizations < FEWEST;
		}

	}

}
