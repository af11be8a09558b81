package io.techbridge.marketplace.statistics.scope;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cells of a table stay hidden, so that nobody can be told from it. A cell with few
 * organizations on either side is one. Where it could be told from totals less what is
 * shown, be it over several rows and columns, the next smallest of its row or column goes
 * with it. What is empty tells of nobody and is shown.
 */
public final class SmallCells {

	/** So many organizations a cell needs on either side. */
	static final int FEWEST = 3;

	private SmallCells() {
	}

	/**
	 * The cells of a table to hide.
	 * @param cells all cells and totals, in an order that decides between equals
	 * @param lines the rows and columns, each with its total; totals have rows and
	 * columns of their own. No cell is in more than two.
	 */
	public static <K> Set<K> hidden(Map<K, Cell> cells, List<? extends Collection<K>> lines) {
		var table = new Unknowns<>(cells, lines);
		var told = table.told();
		while (told.isPresent() && table.hideNextTo(told.get())) {
			told = table.told();
		}
		return table.hidden;
	}

	/**
	 * The cells to hide where no total is shown beside them.
	 */
	public static <K> Set<K> hidden(Map<K, Cell> cells) {
		return cells.entrySet()
			.stream()
			.filter((cell) -> cell.getValue().isSmall())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * What is unknown of a table, as a graph: its lines are the nodes, each hidden cell
	 * joins the lines it is in, a cell of a single line joins it to whatever lies
	 * outside. A cell on a circle can be larger while its neighbours are smaller; one
	 * without a way around is what the totals leave over.
	 */
	private static final class Unknowns<K> {

		private static final int OUTSIDE = -1;

		private final Map<K, Cell> cells;

		private final Map<K, Set<Integer>> lines = new HashMap<>();

		private final Set<K> hidden = new LinkedHashSet<>();

		private Unknowns(Map<K, Cell> cells, List<? extends Collection<K>> lines) {
			this.cells = cells;
			for (var line = 0; line < lines.size(); line++) {
				for (var cell : lines.get(line)) {
					this.lines.computeIfAbsent(cell, (key) -> new LinkedHashSet<>()).add(line);
				}
			}
			this.lines.values().stream().filter((of) -> of.size() == 1).forEach((of) -> of.add(OUTSIDE));
			cells.forEach((key, cell) -> {
				if (cell.isSmall()) {
					this.hidden.add(key);
				}
			});
		}

		/** A hidden cell that can be told. */
		private Optional<K> told() {
			return this.hidden.stream().filter((cell) -> !hasWayAround(cell)).findFirst();
		}

		private boolean hasWayAround(K cell) {
			var ends = List.copyOf(of(cell));
			var reached = new HashSet<>(Set.of(ends.getFirst()));
			do {
				if (reached.contains(ends.getLast())) {
					return true;
				}
			}
			while (reach(reached, cell));
			return false;
		}

		/** Goes on by one other cell. */
		private boolean reach(Set<Integer> reached, K but) {
			return this.hidden.stream()
				.filter((other) -> !other.equals(but) && of(other).stream().anyMatch(reached::contains))
				.anyMatch((other) -> reached.addAll(of(other)));
		}

		/** Whether there was anything left to hide. */
		private boolean hideNextTo(K told) {
			var near = shown().filter((cell) -> !Collections.disjoint(of(cell), of(told)));
			return smallest(near).or(() -> smallest(shown())).filter(this.hidden::add).isPresent();
		}

		/** What can be hidden still: nobody is in an empty cell. */
		private Stream<K> shown() {
			return this.cells.keySet()
				.stream()
				.filter((cell) -> !this.hidden.contains(cell) && !this.cells.get(cell).isEmpty());
		}

		private Optional<K> smallest(Stream<K> some) {
			return some.min(Comparator.comparing(this.cells::get, Cell.BY_SIZE));
		}

		private Set<Integer> of(K cell) {
			return this.lines.getOrDefault(cell, Set.of(OUTSIDE));
		}

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

		/**
		 * Whether it would give somebody away.
		 */
		public boolean isSmall() {
			return !isEmpty() && this.organizations < FEWEST;
		}

	}

}
