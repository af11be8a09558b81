package io.techbridge.marketplace.statistics.contracts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows contracts by what they have in common.
 */
@Component
@Transactional(readOnly = true)
public class ShowBreakdown {

	/** So many organizations are told one by one. */
	private static final int MOST_ORGANIZATIONS = 50;

	private static final String TOTAL = "";

	/** What is hidden comes last, in an order that does not tell its size. */
	private static final Comparator<Map.Entry<String, Figure>> LARGEST_FIRST = Comparator
		.comparingLong((Map.Entry<String, Figure> row) -> weight(row.getValue()))
		.reversed()
		.thenComparing(Map.Entry::getKey);

	private final SelectContracts select;

	private final CountContracts count;

	private final PartyNames names;

	private final LabelTexts labels;

	ShowBreakdown(SelectContracts select, CountContracts count, PartyNames names, LabelTexts labels) {
		this.select = select;
		this.count = count;
		this.names = names;
		this.labels = labels;
	}

	public Breakdown of(BreakdownBy by, ContractFigureFilter filter, Caller caller) {
		var selection = this.select.select(filter, caller);
		if (by.isOrganization()) {
			selection.viewer().requireSingleOnes("Organizations");
		}
		var groups = groups(by, selection);
		var figures = figures(groups, selection);
		var total = Objects.requireNonNull(figures.remove(TOTAL));
		var shown = figures.entrySet().stream();
		if (!by.isPeriod()) {
			shown = shown.sorted(LARGEST_FIRST);
		}
		if (by.isOrganization()) {
			shown = shown.limit(MOST_ORGANIZATIONS);
		}
		var rows = named(by, shown.toList());
		return new Breakdown(selection.basis(), by, rows, total, rows.size() == figures.size());
	}

	private Map<String, TwoYears> groups(BreakdownBy by, Selection selection) {
		var counted = this.count.by(by.grouping(), selection);
		if (by.isPeriod()) {
			return PeriodKeys.filled(by, selection.period(), counted);
		}
		counted.values().removeIf(TwoYears::isZero);
		return counted;
	}

	/** In the order of the groups. */
	private static Map<String, Figure> figures(Map<String, TwoYears> groups, Selection selection) {
		var cells = new LinkedHashMap<>(groups);
		cells.put(TOTAL, TwoYears.sum(groups.values()));
		List<String> line = new ArrayList<>(cells.keySet());
		var shown = ShownFigures.of(cells, List.of(line), selection.viewer());
		var figures = new LinkedHashMap<String, Figure>();
		line.forEach((key) -> figures.put(key, Objects.requireNonNull(shown.get(key))));
		return figures;
	}

	private List<Breakdown.Row> named(BreakdownBy by, List<Map.Entry<String, Figure>> rows) {
		var keys = rows.stream().map(Map.Entry::getKey).toList();
		Map<String, String> names = by.isOrganization() ? this.names.of(by, keys) : Map.of();
		return rows.stream()
			.map((row) -> Breakdown.Row.of(row.getKey(), by.isPark() ? park(row.getKey()) : names.get(row.getKey()),
					row.getValue()))
			.toList();
	}

	private @Nullable String park(String key) {
		return key.equals(ContractFigureFilter.NO_PARK) ? null : this.labels.park(key);
	}

	private static long weight(Figure figure) {
		return (figure.current() != null) ? figure.current().totalFen() : Long.MIN_VALUE;
	}

}
