package io.techbridge.marketplace.statistics.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one filter that the days of contracts are kept by, if what is asked for can be
 * answered from them: with at most one of park, field, kind and pair of regions, and not
 * of a single organization.
 *
 * @param values any of them
 */
record DayFilter(String name, List<String> values) {

	private static final DayFilter NONE = new DayFilter("NONE", List.of("NONE"));

	static Optional<DayFilter> of(Selection selection) {
		var filter = selection.filter();
		var viewer = selection.viewer();
		if (viewer.organization() != null || isRare(filter)) {
			return Optional.empty();
		}
		var filters = new ArrayList<DayFilter>();
		parks(selection).forEach((park) -> filters.add(new DayFilter("PARK", List.of(park))));
		if (filter.field() != null) {
			filters.add(new DayFilter("FIELD", List.of(filter.field().value())));
		}
		if (filter.kind() != null) {
			filters.add(new DayFilter("KIND", List.of(filter.kind().name())));
		}
		if (filter.sellerRegion() != null || filter.buyerRegion() != null) {
			filters.add(new DayFilter("FLOW", RegionGroups.pairs(filter.sellerRegion(), filter.buyerRegion())));
		}
		return (filters.size() > 1) ? Optional.empty() : Optional.of(filters.isEmpty() ? NONE : filters.getFirst());
	}

	/** Contracts are kept by park, but not by two parks at a time. */
	private static List<String> parks(Selection selection) {
		var asked = Stream.ofNullable(selection.filter().park());
		return Stream.concat(selection.viewer().parks().stream(), asked)
			.map((park) -> park.value())
			.distinct()
			.toList();
	}

	private static boolean isRare(ContractFigureFilter filter) {
		return filter.organization() != null || filter.plan() != null || filter.park() != null
				&& (filter.side() != null || filter.park().value().equals(ContractFigureFilter.NO_PARK));
	}

}
