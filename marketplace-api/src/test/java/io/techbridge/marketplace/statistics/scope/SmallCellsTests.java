package io.techbridge.marketplace.statistics.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmallCellsTests {

	private static final int SIZE = 4;

	private static final int TOTAL = SIZE;

	@Test
	void withoutATotalASmallCellIsHiddenAlone() {
		var cells = Map.of("a", cell(2, 5), "b", cell(3, 5), "empty", cell(0, 0));

		assertThat(SmallCells.hidden(cells)).containsExactly("a");
	}

	@Test
	void aCellOfTwoOrganizationsIsHiddenWithTheNextSmallest() {
		var cells = Map.of("a", cell(2, 5), "b", cell(9, 40), "c", cell(4, 6), "all", cell(12, 51));

		assertThat(SmallCells.hidden(cells, List.of(List.of("a", "b", "c", "all")))).containsExactlyInAnyOrder("a",
				"c");
	}

	@Test
	void whatIsAloneInItsRowHidesTheTotalOfTheRow() {
		var cells = Map.of("a", cell(2, 5), "b", cell(0, 0), "all", cell(2, 5));

		assertThat(SmallCells.hidden(cells, List.of(List.of("a", "b", "all")))).containsExactlyInAnyOrder("a", "all");
	}

	@Test
	void whereThreeOrganizationsAreEverywhereNothingIsHidden() {
		var cells = Map.of("a", cell(3, 3), "b", cell(0, 0), "all", cell(3, 3));

		assertThat(SmallCells.hidden(cells, List.of(List.of("a", "b", "all")))).isEmpty();
	}

	@Test
	void whatHasNothingBesideItIsHiddenAlone() {
		assertThat(SmallCells.hidden(Map.of("a", cell(1, 2)), List.of(List.of("a")))).containsExactly("a");
		assertThat(SmallCells.hidden(Map.of("a", cell(1, 2), "b", cell(4, 5)), List.of())).containsExactly("a");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void noHiddenCellCanBeComputedFromTotalsAndWhatIsShown(long seed) {
		var random = new Random(seed);
		var hiddenSomewhere = 0;
		for (var table = 0; table < 300; table++) {
			var cells = matrix(random);

			var hidden = SmallCells.hidden(cells, lines());

			hiddenSomewhere += hidden.isEmpty() ? 0 : 1;
			assertThat(hidden).containsAll(small(cells));
			assertThat(hidden).noneMatch((place) -> cells.get(place).isEmpty());
			for (var line : lines()) {
				assertThat(line.stream().filter(hidden::contains).count()).as("%s of %s", line, cells).isNotEqualTo(1);
			}
			assertThat(computable(hidden)).as("%s", cells).isEmpty();
		}

		assertThat(hiddenSomewhere).isPositive();
	}

	/** By elimination: each line is an equation over what is hidden of it. */
	private static Set<Place> computable(Set<Place> hidden) {
		var unknowns = List.copyOf(hidden);
		var equations = new ArrayList<double[]>();
		for (var line : lines()) {
			var equation = new double[unknowns.size()];
			for (var place : line) {
				if (hidden.contains(place)) {
					equation[unknowns.indexOf(place)] = place.equals(line.getLast()) ? -1 : 1;
				}
			}
			equations.add(equation);
		}
		var rank = 0;
		for (var unknown = 0; unknown < unknowns.size() && rank < equations.size(); unknown++) {
			rank += eliminate(equations, rank, unknown) ? 1 : 0;
		}
		var computable = new HashSet<Place>();
		for (var equation : equations) {
			var left = IntStream.range(0, equation.length).filter((i) -> Math.abs(equation[i]) > 1e-9).toArray();
			if (left.length == 1) {
				computable.add(unknowns.get(left[0]));
			}
		}
		return computable;
	}

	private static boolean eliminate(List<double[]> equations, int from, int unknown) {
		var pivot = IntStream.range(from, equations.size())
			.filter((row) -> Math.abs(equations.get(row)[unknown]) > 1e-9)
			.findFirst();
		if (pivot.isEmpty()) {
			return false;
		}
		Collections.swap(equations, from, pivot.getAsInt());
		var by = equations.get(from);
		for (var row = 0; row < equations.size(); row++) {
			var factor = equations.get(row)[unknown] / by[unknown];
			for (var column = 0; row != from && column < by.length; column++) {
				equations.get(row)[column] -= factor * by[column];
			}
		}
		return true;
	}

	private static Set<Place> small(Map<Place, SmallCells.Cell> cells) {
		var small = new HashSet<Place>();
		cells.forEach((place, cell) -> {
			if (cell.count() > 0 && cell.organizations() < 3) {
				small.add(place);
			}
		});
		return small;
	}

	/**
	 * Who is in which cell is drawn, so that totals have as many organizations as their
	 * cells together.
	 */
	private static Map<Place, SmallCells.Cell> matrix(Random random) {
		var who = new HashMap<Place, Set<Integer>>();
		var counts = new HashMap<Place, Long>();
		for (var row = 0; row < SIZE; row++) {
			for (var column = 0; column < SIZE; column++) {
				var contracts = random.nextInt(3) == 0 ? 0 : random.nextInt(8);
				for (var contract = 0; contract < contracts; contract++) {
					var organization = random.nextInt(5);
					for (var place : List.of(new Place(row, column), new Place(row, TOTAL), new Place(TOTAL, column),
							new Place(TOTAL, TOTAL))) {
						who.computeIfAbsent(place, (key) -> new HashSet<>()).add(organization);
						counts.merge(place, 1L, Long::sum);
					}
				}
			}
		}
		var cells = new HashMap<Place, SmallCells.Cell>();
		for (var row = 0; row <= SIZE; row++) {
			for (var column = 0; column <= SIZE; column++) {
				var place = new Place(row, column);
				var count = counts.getOrDefault(place, 0L);
				cells.put(place, cell(who.getOrDefault(place, Set.of()).size(), count));
			}
		}
		return cells;
	}

	private static List<List<Place>> lines() {
		var lines = new ArrayList<List<Place>>();
		for (var line = 0; line <= SIZE; line++) {
			var row = new ArrayList<Place>();
			var column = new ArrayList<Place>();
			for (var other = 0; other <= SIZE; other++) {
				row.add(new Place(line, other));
				column.add(new Place(other, line));
			}
			lines.add(row);
			lines.add(column);
		}
		return lines;
	}

	private static SmallCells.Cell cell(long organizations, long count) {
		return new SmallCells.Cell(organizations, count, count * 100);
	}

	private record Place(int row, int column) {

	}

}
