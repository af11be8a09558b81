package io.techbridge.marketplace.statistics.days;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.statistics.scope.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the days with a full count of what was added to them, month by month, each in
 * one statement. A month that deviates is told, and made anew.
 */
@Component
class CompareDays {

	private static final Logger log = LoggerFactory.getLogger(CompareDays.class);

	private static final int MOST_TOLD = 12;

	/** The base is named only for the sake of the index. */
	private static final String ADDED = """
			l.base IN ('SIGNED', 'REGISTERED') AND l.counted_on BETWEEN :from AND :to
			AND NOT EXISTS (SELECT 1 FROM contract_ledger_waiting w WHERE w.ledger_id = l.id)""";

	private static final String DEVIATING = "SELECT COUNT(*) FROM (SELECT 1 AS deviating FROM (SELECT " + DayKeys.ALL
			+ ", contracts, total_fen, technology_fen FROM contract_day WHERE counted_on BETWEEN :from AND :to"
			+ " UNION ALL SELECT " + DayKeys.ALL + ", -contracts, -total_fen, -technology_fen FROM ("
			+ DayKeys.keyed(ADDED) + ") k) b GROUP BY " + DayKeys.ALL
			+ " HAVING SUM(contracts) <> 0 OR SUM(total_fen) <> 0 OR SUM(technology_fen) <> 0) d";

	private final JdbcClient jdbc;

	private final RebuildDays rebuild;

	CompareDays(JdbcClient jdbc, RebuildDays rebuild) {
		this.jdbc = jdbc;
		this.rebuild = rebuild;
	}

	/**
	 * Compares all months, and has those made anew that deviate.
	 * @return what was found
	 */
	String work() {
		var months = this.rebuild.months();
		var told = new ArrayList<String>();
		for (var month : months) {
			deviating(month).ifPresent((what) -> {
				told.add(what);
				this.rebuild.month(month);
			});
		}
		if (told.isEmpty()) {
			return "compared " + months.size() + " months, none deviates";
		}
		log.warn("Sums of contracts by day deviated from the full count and are made anew: {}", told);
		return "compared %d months, %d deviated and are made anew: %s".formatted(months.size(), told.size(),
				shortened(told));
	}

	private Optional<String> deviating(Period month) {
		var rows = this.jdbc.sql(DEVIATING)
			.param("from", month.from())
			.param("to", month.to())
			.query(Long.class)
			.single();
		return (rows > 0) ? Optional.of("%s to %s (%d sums)".formatted(month.from(), month.to(), rows))
				: Optional.empty();
	}

	private static String shortened(List<String> told) {
		var shown = String.join(", ", told.subList(0, Math.min(told.size(), MOST_TOLD)));
		return (told.size() > MOST_TOLD) ? shown + ", …" : shown;
	}

}
