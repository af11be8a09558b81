package io.techbridge.marketplace.statistics.answers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.statistics.answers.AnswerFigures.AnswerMonth;
import io.techbridge.marketplace.statistics.listings.ListingSelection;
import io.techbridge.marketplace.statistics.listings.SelectListings;
import io.techbridge.marketplace.statistics.scope.Period;
import io.techbridge.marketplace.statistics.scope.SmallCells;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how interests were answered, each on the side of the one that was asked.
 */
@Component
class ShowAnswers {

	private static final String DUE = """
			SELECT i.sender_id, i.receiver_id, i.expressed_at, i.awaited_since, i.answered_at
			FROM interest i JOIN organization o ON o.id = i.receiver_id
			JOIN listing l ON l.id = CASE i.target_kind WHEN 'NEED' THEN i.need_id ELSE i.achievement_id END
			WHERE i.expressed_at >= :begin AND i.expressed_at < :end AND i.status NOT IN ('EXPRESSED', 'WITHDRAWN')
			  AND %s""";

	private static final String TOTAL = "TOTAL";

	private final SelectListings select;

	private final JdbcClient jdbc;

	ShowAnswers(SelectListings select, JdbcClient jdbc) {
		this.select = select;
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

	private static Map<String, Answers> months(Period period) {
		var months = new TreeMap<String, Answers>();
		for (var month = YearMonth.from(period.from()); !month.isAfter(YearMonth.from(period.to())); month = month
			.plusMonths(1)) {
			months.put(month.toString(), new Answers());
		}
		return months;
	}

	private void count(ListingSelection selection, Answers total, Map<String, Answers> months) {
		var conditions = selection.where("i.receiver_id", "o.park", "SUBSTRING_INDEX(l.field, '.', 1)");
		this.jdbc.sql(DUE.formatted(conditions.sql()))
			.params(conditions.parameters())
			.params(Days.of(selection.period()))
			.query((row) -> {
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
