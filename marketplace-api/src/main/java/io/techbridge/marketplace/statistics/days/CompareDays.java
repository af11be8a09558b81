package io.techbridge.marketplace.statistics.days;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.problems.Message;
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
	Message work() {
		var months = this.rebuild.months();
		var deviating = new LinkedHashMap<YearMonth, Long>();
		for (var month : months) {
			var found = deviating(month);
			if (found > 0) {
				deviating.put(YearMonth.from(month.from()), found);
				this.rebuild.month(month);
			}
		}
		if (deviating.isEmpty()) {
			return Message.of("job.days-compared", months.size());
		}
		log.warn("Sums of contracts by day deviated from the full count and are made anew: {}", deviating);
		var sums = deviating.values().stream().mapToLong(Long::longValue).sum();
		return Message.of("job.days-deviated", months.size(), deviating.size(), sums, named(deviating.keySet()));
	}

	/** How many sums of a month deviate. */
	private long deviating(Period month) {
		return this.jdbc.sql(DEVIATING).param("from", month.from()).param("to", month.to()).query(Long.class).single();
	}

	/** Set apart as it is understood in any language. */
	private static String named(Collection<YearMonth> months) {
		var named = months.stream().limit(MOST_TOLD).map(YearMonth::toString).collect(Collectors.joining(" · "));
		return (months.size() > MOST_TOLD) ? named + " · …" : named;
	}

}
