package io.techbridge.marketplace.statistics.answers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import io.techbridge.marketplace.interests.core.Reason;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.statistics.answers.ReasonFigures.ReasonCount;
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
			FROM interest_event e JOIN interest i ON i.id = e.interest_id
			JOIN organization r ON r.id = i.receiver_id JOIN organization s ON s.id = i.sender_id
			JOIN listing l ON l.id = CASE i.target_kind WHEN 'NEED' THEN i.need_id ELSE i.achievement_id END
			WHERE e.at >= :begin AND e.at < :end AND e.act IN ('DECLINED', 'FAILED') AND e.reason IS NOT NULL AND %s
			GROUP BY e.reason, e.act""";

	private static final String OF_MATCHES = """
			SELECT m.reason, m.mark AS what, COUNT(*) AS given, COUNT(DISTINCT m.organization_id) AS organizations
			FROM match_mark m JOIN organization o ON o.id = m.organization_id JOIN listing l ON l.id = m.need_id
			WHERE m.marked_at >= :begin AND m.marked_at < :end AND m.mark = 'DISMISSED' AND m.reason IS NOT NULL AND %s
			GROUP BY m.reason, m.mark""";

	private final SelectListings select;

	private final JdbcClient jdbc;

	ShowReasons(SelectListings select, JdbcClient jdbc) {
		this.select = select;
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

	private Map<Reason, Map<String, SmallCells.Cell>> counted(ListingSelection selection) {
		var reasons = new EnumMap<Reason, Map<String, SmallCells.Cell>>(Reason.class);
		var eitherSide = selection.where("i.receiver_id", "r.park", FIELD)
			.or(selection.where("i.sender_id", "s.park", FIELD));
		var own = selection.where("m.organization_id", "o.park", FIELD);
		for (var asked : Map.of(OF_INTERESTS, eitherSide, OF_MATCHES, own).entrySet()) {
			this.jdbc.sql(asked.getKey().formatted(asked.getValue().sql()))
				.params(asked.getValue().parameters())
				.params(Days.of(selection.period()))
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
