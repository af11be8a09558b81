package io.techbridge.marketplace.statistics.answers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.techbridge.marketplace.interests.views.InterestView;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.answers.AnswerFigures.AnswerMonth;
import io.techbridge.marketplace.statistics.listings.Conditions;
import io.techbridge.marketplace.statistics.listings.ListingSelection;
import io.techbridge.marketplace.statistics.listings.SelectListings;
import io.techbridge.marketplace.statistics.scope.Period;
import io.techbridge.marketplace.statistics.scope.SmallCells;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how interests were answered, each on the side of the one that was asked.
 */
@Component
class ShowAnswers {

	/**
	 * Told from what had happened by the instant: what was answered, or lapsed and was
	 * not opened again. What still waits or was taken back is not among it.
	 */
	private static final String DUE = """
			SELECT i.id, i.sender_id, i.receiver_id, i.expressed_at,
			  MAX(CASE WHEN e.act IN ('EXPRESSED', 'REOPENED') THEN e.at END) AS awaited_since,
			  MIN(CASE WHEN e.act IN ('ACCEPTED', 'DECLINED') THEN e.at END) AS answered_at,
			  MAX(CASE WHEN e.act = 'LAPSED' THEN e.at END) AS lapsed_at
			FROM interest i JOIN interest_event e ON e.interest_id = i.id AND e.recorded_at <= :asOf
			JOIN organization o ON o.id = i.receiver_id
			JOIN listing l ON l.id = CASE i.target_kind WHEN 'NEED' THEN i.need_id ELSE i.achievement_id END
			WHERE i.expressed_at >= :begin AND i.expressed_at < :end AND %s
			GROUP BY i.id, i.sender_id, i.receiver_id, i.expressed_at
			HAVING answered_at IS NOT NULL OR lapsed_at >= awaited_since""";

	private static final String LISTED = """
			SELECT d.id FROM (%s) d WHERE %s ORDER BY d.expressed_at DESC, d.id DESC""";

	private static final String TOTAL = "TOTAL";

	private final SelectListings select;

	private final ListTalks talks;

	private final JdbcClient jdbc;

	ShowAnswers(SelectListings select, ListTalks talks, JdbcClient jdbc) {
		this.select = select;
		this.talks = talks;
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	AnswerFigures of(AnswerFilter filter, Caller caller) {
		var selection = this.select.select(filter.asked(), caller);
		var total = new Answers();
		var months = months(selection.period());
		count(selection, total, months);
		var hidden = selection.hidesSmallCells() ? hidden(months, total) : Set.of();
		var byMonth = months.entrySet()
			.stream()
			.map((month) -> month(month.getKey(), month.getValue(), hidden.contains(month.getKey())))
			.toList();
		if (hidden.contains(TOTAL)) {
			return new AnswerFigures(selection.basis(), true, null, null, null, null, null, byMonth);
		}
		return new AnswerFigures(selection.basis(), false, total.due(), total.answered(),
				total.due() - total.answered(), total.share(), total.medianDays(), byMonth);
	}

	/**
	 * The interests behind the figures, the latest first.
	 * @param answered those that were answered, or those that lapsed; {@code null} for
	 * both
	 */
	@Transactional(readOnly = true)
	Page<InterestView> list(AnswerFilter filter, @Nullable Boolean answered, PageRequest page, Caller caller) {
		var selection = this.select.select(filter.asked(), caller);
		selection.requireEachOne();
		var due = due(selection);
		var which = (answered == null) ? "TRUE" : "d.answered_at IS " + (answered ? "NOT NULL" : "NULL");
		return this.talks.list(new Conditions(LISTED.formatted(due.sql(), which), due.parameters()), page, caller);
	}

	private static Conditions due(ListingSelection selection) {
		var conditions = selection.where("i.receiver_id", "o.park", "SUBSTRING_INDEX(l.field, '.', 1)");
		return new Conditions(DUE.formatted(conditions.sql()), conditions.parameters()).with(Days.of(selection));
	}

	private static Map<String, Answers> months(Period period) {
		var months = new TreeMap<String, Answers>();
		for (var month = YearMonth.from(period.from()); !month.isAfter(YearMonth.from(period.to())); month = month
			.plusMonths(1)) {
			months.put(month.toString(), new Answers());
		}
		return months;
	}

	private void count(ListingSelection selection, Answers total, Map<String, Answers> months) {
		var due = due(selection);
		this.jdbc.sql(due.sql()).params(due.parameters()).query((row) -> {
			var month = YearMonth.from(LocalDate.ofInstant(Instants.of(row, "expressed_at"), China.ZONE));
			for (var answers : List.of(total, Objects.requireNonNull(months.get(month.toString())))) {
				answers.add(row.getLong("sender_id"), row.getLong("receiver_id"), Instants.of(row, "awaited_since"),
						Instants.ofNullable(row, "answered_at"));
			}
		});
	}

	private static Set<String> hidden(Map<String, Answers> months, Answers total) {
		var cells = new HashMap<String, SmallCells.Cell>();
		months.forEach((month, answers) -> cells.put(month, answers.dueCell()));
		cells.put(TOTAL, total.dueCell());
		return SmallCells.hidden(cells, List.of(cells.keySet()));
	}

	private static AnswerMonth month(String month, Answers answers, boolean hidden) {
		return hidden ? new AnswerMonth(month, true, null, null, null, null) : new AnswerMonth(month, false,
				answers.due(), answers.answered(), answers.share(), answers.medianDays());
	}

}
