package io.techbridge.marketplace.statistics.contracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows from where to where technology goes.
 */
@Component
@Transactional(readOnly = true)
public class ShowFlow {

	private final SelectContracts select;

	private final CountContracts count;

	ShowFlow(SelectContracts select, CountContracts count) {
		this.select = select;
		this.count = count;
	}

	public Flow of(ContractFigureFilter filter, Caller caller) {
		var selection = this.select.select(filter, caller);
		var figures = ShownFigures.of(table(this.count.by(Grouping.FLOW, selection)), lines(), selection.viewer());
		var cells = RegionGroups.ALL.stream()
			.flatMap((from) -> RegionGroups.ALL.stream().map((to) -> cell(new Way(from, to), figures)))
			.toList();
		return new Flow(selection.basis(), cells, regions(figures, (region) -> new Way(region, null)),
				regions(figures, (region) -> new Way(null, region)), figure(figures, Way.ALL));
	}

	private static Map<Way, TwoYears> table(Map<String, TwoYears> counted) {
		var table = new LinkedHashMap<Way, TwoYears>();
		for (var from : RegionGroups.ALL) {
			for (var to : RegionGroups.ALL) {
				table.put(new Way(from, to), counted.getOrDefault(RegionGroups.pair(from, to), TwoYears.NOTHING));
			}
		}
		for (var region : RegionGroups.ALL) {
			table.put(new Way(region, null), sum(table, Way.from(region)));
			table.put(new Way(null, region), sum(table, Way.to(region)));
		}
		table.put(Way.ALL, TwoYears.sum(counted.values()));
		return table;
	}

	private static TwoYears sum(Map<Way, TwoYears> table, List<Way> ways) {
		return TwoYears.sum(ways.stream().map((way) -> Objects.requireNonNull(table.get(way))).toList());
	}

	/**
	 * Totals stand in lines too: that of a row is a cell of the column of such totals.
	 */
	private static List<List<Way>> lines() {
		var lines = new ArrayList<List<Way>>();
		for (var region : RegionGroups.ALL) {
			lines.add(with(Way.from(region), new Way(region, null)));
			lines.add(with(Way.to(region), new Way(null, region)));
		}
		lines.add(with(RegionGroups.ALL.stream().map((region) -> new Way(region, null)).toList(), Way.ALL));
		lines.add(with(RegionGroups.ALL.stream().map((region) -> new Way(null, region)).toList(), Way.ALL));
		return lines;
	}

	private static List<Way> with(List<Way> ways, Way total) {
		return Stream.concat(ways.stream(), Stream.of(total)).toList();
	}

	private static Flow.Cell cell(Way way, Map<Way, Figure> figures) {
		var figure = figure(figures, way);
		return new Flow.Cell(Objects.requireNonNull(way.from()), Objects.requireNonNull(way.to()), figure.hidden(),
				figure.current(), figure.previous());
	}

	private static List<Flow.RegionFigure> regions(Map<Way, Figure> figures, Function<String, Way> total) {
		return RegionGroups.ALL.stream().map((region) -> {
			var figure = figure(figures, total.apply(region));
			return new Flow.RegionFigure(region, figure.hidden(), figure.current(), figure.previous());
		}).toList();
	}

	private static Figure figure(Map<Way, Figure> figures, Way way) {
		return Objects.requireNonNull(figures.get(way));
	}

	/**
	 * A cell of the matrix.
	 *
	 * @param from {@code null} for all regions
	 * @param to {@code null} for all regions
	 */
	private record Way(@Nullable String from, @Nullable String to) {

		static final Way ALL = new Way(null, null);

		static List<Way> from(String region) {
			return RegionGroups.ALL.stream().map((other) -> new Way(region, other)).toList();
		}

		static List<Way> to(String region) {
			return RegionGroups.ALL.stream().map((other) -> new Way(other, region)).toList();
		}

	}

}
