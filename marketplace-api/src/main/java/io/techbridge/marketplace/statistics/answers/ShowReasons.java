package io.techbridge.marketplace.statistics.answers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import io.techbridge.marketplace.interests.core.Reason;
import io.techbridge.marketplace.interests.views.InterestView;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.answers.ReasonFigures.ReasonCount;
import io.techbridge.marketplace.statistics.listings.Conditions;
import io.techbridge.marketplace.statistics.listings.ListingSelection;
import io.techbridge.marketplace.statistics.listings.SelectListings;
import io.techbridge.marketplace.statistics.scope.SmallCells;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the reasons for which nothing came of interests, on either side, and of matches,
 * by those who dismissed them.
 */
@Component
class ShowReasons {

	private static final String FIELD = "SUBSTRING_INDEX(l.field, '.', 1)";

	private static final String OF_INTERESTS = """
			SELECT e.reason, e.act AS what, COUNT(*) AS given,
			  LEAST(COUNT(DISTINCT i.sender_id), COUNT(DISTINCT i.receiver_id)) AS organizations
			FROM %s GROUP BY e.reason, e.act""";

	private static final String OF_MATCHES = """
			SELECT m.reason, m.mark AS what, COUNT(*) AS given, COUNT(DISTINCT m.organization_id) AS organizations
			FROM %s GROUP BY m.reason, m.mark""";

	private static final String INTERESTS = """
			interest_event e JOIN interest i ON i.id = e.interest_id
			JOIN organization r ON r.id = i.receiver_id JOIN organization s ON s.id = i.sender_id
			JOIN listing l ON l.id = CASE i.target_kind WHEN 'NEED' THEN i.need_id ELSE i.achievement_id END
			WHERE e.at >= :begin AND e.at < :end AND e.recorded_at <= :asOf AND e.act IN ('DECLINED', 'FAILED')
			  AND e.reason IS NOT NULL AND %s""";

	/** A mark is no history: one that was taken back is not known any more. */
	private static final String MATCHES = """
			match_mark m JOIN organization o ON o.id = m.organization_id JOIN listing l ON l.id = m.need_id
			JOIN listing a ON a.id = m.achievement_id
			WHERE m.marked_at >= :begin AND m.marked_at < :end AND m.marked_at <= :asOf AND m.mark = 'DISMISSED'
			  AND m.reason IS NOT NULL AND %s""";

	/** An own listing, or one that those who dismissed it may still see. */
	private static final String SEEN = """
			(%1$s.organization_id = m.organization_id OR %1$s.status = 'PUBLISHED' AND o.status = 'VERIFIED'
			  AND EXISTS (SELECT 1 FROM organization w WHERE w.id = %1$s.organization_id AND w.status = 'VERIFIED'))""";

	private static final String LISTED_INTERESTS = """
			SELECT i.id FROM %s AND e.reason = :reason AND e.act = :ending ORDER BY e.at DESC, e.id DESC""";

	private static final String LISTED_MATCHES = """
			SELECT l.id AS need_id, CASE WHEN %1$s THEN JSON_VALUE(l.content, '$.title') END AS need_title,
			  a.id AS achievement_id, CASE WHEN %2$s THEN JSON_VALUE(a.content, '$.title') END AS achievement_title,
			  o.name, m.marked_at
			FROM %3$s AND m.reason = :reason ORDER BY m.marked_at DESC, l.id, a.id LIMIT :limit OFFSET :offset""";

	private static final String TOTAL_OF_MATCHES = "SELECT COUNT(*) FROM %s AND m.reason = :reason";

	private final SelectListings select;

	private final ListTalks talks;

	private final JdbcClient jdbc;

	ShowReasons(SelectListings select, ListTalks talks, JdbcClient jdbc) {
		this.select = select;
		this.talks = talks;
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	ReasonFigures of(AnswerFilter filter, Caller caller) {
		var selection = this.select.select(filter.asked(), caller);
		var reasons = counted(selection);
		return new ReasonFigures(selection.basis(),
				Arrays.stream(Reason.values())
					.map((reason) -> row(reason, reasons.getOrDefault(reason, Map.of()), selection.hidesSmallCells()))
					.toList());
	}

	/**
	 * The interests that came to nothing for a reason, the latest first.
	 */
	@Transactional(readOnly = true)
	Page<InterestView> interests(AnswerFilter filter, Reason reason, Ending ending, PageRequest page, Caller caller) {
		var selection = this.select.select(filter.asked(), caller);
		selection.requireEachOne();
		var given = interests(selection).with(Map.of("reason", reason.name(), "ending", ending.name()));
		return this.talks.list(new Conditions(LISTED_INTERESTS.formatted(given.sql()), given.parameters()), page,
				caller);
	}

	/**
	 * The matches that were dismissed for a reason, the latest first.
	 */
	@Transactional(readOnly = true)
	Page<DismissedMatch> matches(AnswerFilter filter, Reason reason, PageRequest page, Caller caller) {
		var selection = this.select.select(filter.asked(), caller);
		selection.requireEachOne();
		var given = matches(selection).with(Map.of("reason", reason.name()));
		var items = this.jdbc.sql(LISTED_MATCHES.formatted(SEEN.formatted("l"), SEEN.formatted("a"), given.sql()))
			.params(given.parameters())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query((row, number) -> new DismissedMatch(row.getString("need_id"), row.getString("need_title"),
					row.getString("achievement_id"), row.getString("achievement_title"), row.getString("name"),
					Instants.of(row, "marked_at")))
			.list();
		var total = this.jdbc.sql(TOTAL_OF_MATCHES.formatted(given.sql()))
			.params(given.parameters())
			.query(Long.class)
			.single();
		return new Page<>(items, page.number(), page.limit(), total);
	}

	private static Conditions interests(ListingSelection selection) {
		var eitherSide = selection.where("i.receiver_id", "r.park", FIELD)
			.or(selection.where("i.sender_id", "s.park", FIELD));
		return new Conditions(INTERESTS.formatted(eitherSide.sql()), eitherSide.parameters()).with(Days.of(selection));
	}

	private static Conditions matches(ListingSelection selection) {
		var own = selection.where("m.organization_id", "o.park", FIELD);
		return new Conditions(MATCHES.formatted(own.sql()), own.parameters()).with(Days.of(selection));
	}

	private Map<Reason, Map<String, SmallCells.Cell>> counted(ListingSelection selection) {
		var reasons = new EnumMap<Reason, Map<String, SmallCells.Cell>>(Reason.class);
		for (var asked : Map.of(OF_INTERESTS, interests(selection), OF_MATCHES, matches(selection)).entrySet()) {
			this.jdbc.sql(asked.getKey().formatted(asked.getValue().sql()))
				.params(asked.getValue().parameters())
				.query((row) -> {
					reasons.computeIfAbsent(Reason.valueOf(row.getString("reason")), (reason) -> new HashMap<>())
						.put(row.getString("what"),
								new SmallCells.Cell(row.getLong("organizations"), row.getLong("given"), 0));
				});
		}
		return reasons;
	}

	/** No total is shown beside them, so that none has to go with another. */
	private static ReasonCount row(Reason reason, Map<String, SmallCells.Cell> cells, boolean hidesSmallCells) {
		if (hidesSmallCells && !SmallCells.hidden(cells).isEmpty()) {
			return new ReasonCount(reason, true, null, null, null);
		}
		return new ReasonCount(reason, false, count(cells, "DECLINED"), count(cells, "FAILED"),
				count(cells, "DISMISSED"));
	}

	private static long count(Map<String, SmallCells.Cell> cells, String what) {
		var cell = cells.get(what);
		return (cell != null) ? cell.count() : 0;
	}

}
