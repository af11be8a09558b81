package io.techbridge.marketplace.statistics.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.coverage.Coverage.FieldCoverage;
import io.techbridge.marketplace.statistics.listings.Conditions;
import io.techbridge.marketplace.statistics.listings.CountedListing;
import io.techbridge.marketplace.statistics.listings.ListCountedListings;
import io.techbridge.marketplace.statistics.listings.ListingFilter;
import io.techbridge.marketplace.statistics.listings.ListingSelection;
import io.techbridge.marketplace.statistics.listings.SelectListings;
import io.techbridge.marketplace.statistics.scope.SmallCells;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what has a good match among those kept; the gaps are the rest.
 */
@Component
class ShowCoverage {

	private static final String BY_OWNER = """
			SELECT c.field, c.organization_id, COUNT(*) AS listings, SUM(c.answered) AS answered FROM (
			  SELECT COALESCE(SUBSTRING_INDEX(l.field, '.', 1), '') AS field, l.organization_id,
			    CASE WHEN EXISTS (%s) THEN 1 ELSE 0 END AS answered
			  FROM listing l JOIN organization o ON o.id = l.organization_id WHERE %s) c
			GROUP BY c.field, c.organization_id""";

	private static final String OPEN = "l.kind = :kind AND l.status = 'PUBLISHED' AND o.status = 'VERIFIED'";

	private static final String FIELD = "SUBSTRING_INDEX(l.field, '.', 1)";

	private static final ListCountedListings.Source LISTED = new ListCountedListings.Source("listing l", FIELD, "NULL",
			"l.first_published_on, l.id");

	private static final String NEED_ANSWERED = """
			SELECT 1 FROM match_list m WHERE m.need_id = l.id AND m.strong + m.fair > 0""";

	private static final String ACHIEVEMENT_NEEDED = """
			SELECT 1 FROM kept_match k WHERE k.achievement_id = l.id AND k.grade IN ('STRONG', 'FAIR')""";

	private static final String TOTAL = "TOTAL";

	private final SelectListings select;

	private final ListCountedListings list;

	private final JdbcClient jdbc;

	ShowCoverage(SelectListings select, ListCountedListings list, JdbcClient jdbc) {
		this.select = select;
		this.list = list;
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	Coverage of(ListingKind kind, ListingFilter filter, Caller caller) {
		var selection = this.select.today(filter, caller);
		var fields = counted(kind, selection);
		var total = new Covered();
		fields.values().forEach(total::add);
		var hidden = selection.hidesSmallCells() ? hidden(fields, total) : Set.of();
		var byField = new ArrayList<FieldCoverage>();
		fields.forEach((field, covered) -> byField
			.add(hidden.contains(field) ? new FieldCoverage(stated(field), true, null, null)
					: new FieldCoverage(stated(field), false, covered.open, covered.covered)));
		if (hidden.contains(TOTAL)) {
			return new Coverage(selection.basis(), kind, true, null, null, null, byField);
		}
		return new Coverage(selection.basis(), kind, false, total.open, total.covered,
				(total.open > 0) ? total.covered / (double) total.open : null, byField);
	}

	/**
	 * Those on the market, the oldest first.
	 * @param covered whether they have a strong match; {@code null} for both
	 * @param unstated only those that state no field
	 */
	@Transactional(readOnly = true)
	Page<CountedListing> list(ListingKind kind, @Nullable Boolean covered, boolean unstated, ListingFilter filter,
			PageRequest page, Caller caller) {
		var selection = this.select.today(filter, caller);
		var listed = open(kind, selection);
		if (covered != null) {
			selection.requireEachOne();
			listed = listed
				.and(new Conditions((covered ? "EXISTS (%s)" : "NOT EXISTS (%s)").formatted(matched(kind)), Map.of()));
		}
		if (unstated) {
			listed = listed.and(new Conditions("l.field IS NULL", Map.of()));
		}
		return this.list.list(selection, LISTED, listed, page);
	}

	private static Conditions open(ListingKind kind, ListingSelection selection) {
		return new Conditions(OPEN, Map.of("kind", kind.name()))
			.and(selection.where("l.organization_id", "o.park", FIELD));
	}

	private static String matched(ListingKind kind) {
		return (kind == ListingKind.NEED) ? NEED_ANSWERED : ACHIEVEMENT_NEEDED;
	}

	private Map<String, Covered> counted(ListingKind kind, ListingSelection selection) {
		var conditions = open(kind, selection);
		var fields = new TreeMap<String, Covered>();
		this.jdbc.sql(BY_OWNER.formatted(matched(kind), conditions.sql()))
			.params(conditions.parameters())
			.query((row) -> {
				fields.computeIfAbsent(row.getString("field"), (field) -> new Covered())
					.add(row.getLong("organization_id"), row.getLong("listings"), row.getLong("answered"));
			});
		return fields;
	}

	/** What is open and what is covered are two tables, of which neither may tell. */
	private static Set<String> hidden(Map<String, Covered> fields, Covered total) {
		var all = new HashMap<>(fields);
		all.put(TOTAL, total);
		var hidden = new HashSet<>(hidden(all, Covered::openCell));
		hidden.addAll(hidden(all, Covered::coveredCell));
		return hidden;
	}

	private static Set<String> hidden(Map<String, Covered> all, Function<Covered, SmallCells.Cell> cell) {
		var cells = new HashMap<String, SmallCells.Cell>();
		all.forEach((key, covered) -> cells.put(key, cell.apply(covered)));
		return SmallCells.hidden(cells, List.of(cells.keySet()));
	}

	private static @Nullable String stated(String field) {
		return field.isEmpty() ? null : field;
	}

	private static final class Covered {

		private final Set<Long> owners = new HashSet<>();

		private final Set<Long> coveredOwners = new HashSet<>();

		private long open;

		private long covered;

		void add(long owner, long open, long covered) {
			this.owners.add(owner);
			if (covered > 0) {
				this.coveredOwners.add(owner);
			}
			this.open += open;
			this.covered += covered;
		}

		void add(Covered other) {
			this.owners.addAll(other.owners);
			this.coveredOwners.addAll(other.coveredOwners);
			this.open += other.open;
			this.covered += other.covered;
		}

		SmallCells.Cell openCell() {
			return new SmallCells.Cell(this.owners.size(), this.open, 0);
		}

		SmallCells.Cell coveredCell() {
			return new SmallCells.Cell(this.coveredOwners.size(), this.covered, 0);
		}

	}

}
