package io.techbridge.marketplace.statistics.stale;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.listings.Conditions;
import io.techbridge.marketplace.statistics.listings.CountedListing;
import io.techbridge.marketplace.statistics.listings.ListCountedListings;
import io.techbridge.marketplace.statistics.listings.ListingFilter;
import io.techbridge.marketplace.statistics.listings.ListingSelection;
import io.techbridge.marketplace.statistics.listings.SelectListings;
import io.techbridge.marketplace.statistics.scope.SmallCells;
import io.techbridge.marketplace.statistics.stale.StaleFigures.StaleCount;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what is stale as of today, and lists it.
 */
@Component
@Transactional(readOnly = true)
class ShowStale {

	private static final String FIELD = "SUBSTRING_INDEX(l.field, '.', 1)";

	/**
	 * One row for each owner, so that owners need not be counted by the database, and all
	 * in one scan.
	 */
	private static final String BY_OWNER = """
			SELECT l.kind, l.organization_id, %s
			FROM listing l JOIN organization o ON o.id = l.organization_id
			WHERE l.status IN ('PUBLISHED', 'EXPIRED') AND %s
			GROUP BY l.kind, l.organization_id""";

	private static final String STALE = "SUM(CASE WHEN %s THEN 1 ELSE 0 END) AS %s";

	private static final ListCountedListings.Source LISTED = new ListCountedListings.Source("listing l", FIELD, "NULL",
			"l.first_published_on, l.id");

	private final SelectListings select;

	private final ListCountedListings list;

	private final JdbcClient jdbc;

	ShowStale(SelectListings select, ListCountedListings list, JdbcClient jdbc) {
		this.select = select;
		this.list = list;
		this.jdbc = jdbc;
	}

	StaleFigures of(ListingFilter filter, Caller caller) {
		var selection = this.select.today(filter, caller);
		var cells = cells(selection);
		return new StaleFigures(selection.basis(),
				Stream.of(Staleness.values())
					.flatMap((what) -> counts(what, Objects.requireNonNull(cells.get(what)), selection))
					.toList());
	}

	/**
	 * Those that are stale in one way, the oldest first.
	 * @param kind {@code null} for both
	 * @throws org.springframework.security.access.AccessDeniedException if it is not for
	 * this asker
	 */
	Page<CountedListing> list(Staleness what, @Nullable ListingKind kind, ListingFilter filter, PageRequest page,
			Caller caller) {
		var selection = this.select.today(filter, caller);
		if (!what.isPublic()) {
			selection.requireEachOne();
		}
		var stale = stale(what, selection);
		return this.list.list(selection, LISTED,
				(kind != null) ? stale.and(new Conditions("l.kind = :kind", Map.of("kind", kind.name()))) : stale,
				page);
	}

	private Map<Staleness, Map<ListingKind, SmallCells.Cell>> cells(ListingSelection selection) {
		var cells = new EnumMap<Staleness, Map<ListingKind, SmallCells.Cell>>(Staleness.class);
		Stream.of(Staleness.values()).forEach((what) -> cells.put(what, new EnumMap<>(ListingKind.class)));
		var sums = Stream.of(Staleness.values())
			.map((what) -> STALE.formatted(what.condition(), what.name()))
			.collect(Collectors.joining(", "));
		var counted = counted(selection);
		this.jdbc.sql(BY_OWNER.formatted(sums, counted.sql())).params(counted.parameters()).query((row) -> {
			var kind = ListingKind.valueOf(row.getString("kind"));
			for (var what : Staleness.values()) {
				var listings = row.getLong(what.name());
				if (listings > 0) {
					Objects.requireNonNull(cells.get(what))
						.merge(kind, new SmallCells.Cell(1, listings, 0), ShowStale::sum);
				}
			}
		});
		return cells;
	}

	private static SmallCells.Cell sum(SmallCells.Cell one, SmallCells.Cell other) {
		return new SmallCells.Cell(one.organizations() + other.organizations(), one.count() + other.count(), 0);
	}

	private static Stream<StaleCount> counts(Staleness what, Map<ListingKind, SmallCells.Cell> cells,
			ListingSelection selection) {
		var hidden = selection.hidesSmallCells() ? SmallCells.hidden(cells) : Set.of();
		return Stream.of(ListingKind.values()).map((kind) -> {
			var cell = cells.get(kind);
			return hidden.contains(kind) ? new StaleCount(what, kind, true, null)
					: new StaleCount(what, kind, false, (cell != null) ? cell.count() : 0L);
		});
	}

	private static Conditions stale(Staleness what, ListingSelection selection) {
		return new Conditions("(" + what.condition() + ")", Map.of()).and(counted(selection));
	}

	private static Conditions counted(ListingSelection selection) {
		return selection.where("l.organization_id", "o.park", FIELD).with(days(selection.period().to()));
	}

	private static Map<String, Object> days(LocalDate today) {
		return Map.of("today", today, "soon", today.plusDays(30), "yearAgo", today.minusMonths(12), "quarterAgo",
				today.minusDays(90));
	}

}
