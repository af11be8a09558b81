package io.techbridge.marketplace.statistics.stale;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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

	private static final String COUNT = """
			SELECT l.kind, COUNT(*) AS listings, COUNT(DISTINCT l.organization_id) AS owners
			FROM listing l JOIN organization o ON o.id = l.organization_id WHERE %s GROUP BY l.kind""";

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
		return new StaleFigures(selection.basis(),
				Stream.of(Staleness.values()).flatMap((what) -> counts(what, selection)).toList());
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

	private Stream<StaleCount> counts(Staleness what, ListingSelection selection) {
		var stale = stale(what, selection);
		var cells = new EnumMap<ListingKind, SmallCells.Cell>(ListingKind.class);
		this.jdbc.sql(COUNT.formatted(stale.sql())).params(stale.parameters()).query((row) -> {
			cells.put(ListingKind.valueOf(row.getString("kind")),
					new SmallCells.Cell(row.getLong("owners"), row.getLong("listings"), 0));
		});
		var hidden = selection.hidesSmallCells() ? SmallCells.hidden(cells) : Set.of();
		return Stream.of(ListingKind.values()).map((kind) -> {
			var cell = cells.get(kind);
			return hidden.contains(kind) ? new StaleCount(what, kind, true, null)
					: new StaleCount(what, kind, false, (cell != null) ? cell.count() : 0L);
		});
	}

	private static Conditions stale(Staleness what, ListingSelection selection) {
		var today = selection.period().to();
		return new Conditions("(" + what.condition() + ")", days(today))
			.and(selection.where("l.organization_id", "o.park", FIELD));
	}

	private static Map<String, Object> days(LocalDate today) {
		return Map.of("today", today, "soon", today.plusDays(30), "yearAgo", today.minusMonths(12), "quarterAgo",
				today.minusDays(90));
	}

}
