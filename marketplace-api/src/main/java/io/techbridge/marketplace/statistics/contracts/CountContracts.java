package io.techbridge.marketplace.statistics.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Counts contracts by what they have in common, in a period and in that one year earlier.
 * Each answer comes of one statement, so that all its numbers are of the same moment:
 * from the days and what differs from them, else from the ledger.
 */
@Component
class CountContracts {

	private static final String SUMS = """
			SUM(CASE WHEN r.counted_on BETWEEN :from AND :to THEN r.contracts ELSE 0 END) AS contracts,
			SUM(CASE WHEN r.counted_on BETWEEN :from AND :to THEN r.total_fen ELSE 0 END) AS total,
			SUM(CASE WHEN r.counted_on BETWEEN :from AND :to THEN r.technology_fen ELSE 0 END) AS technology,
			SUM(CASE WHEN r.counted_on BETWEEN :before AND :until THEN r.contracts ELSE 0 END) AS previous_contracts,
			SUM(CASE WHEN r.counted_on BETWEEN :before AND :until THEN r.total_fen ELSE 0 END) AS previous_total,
			SUM(CASE WHEN r.counted_on BETWEEN :before AND :until THEN r.technology_fen ELSE 0 END)
			  AS previous_technology""";

	private static final String IN_PERIODS = """
			(%1$s.counted_on BETWEEN :from AND :to OR %1$s.counted_on BETWEEN :before AND :until)""";

	private static final String LEDGER_ROWS = """
			SELECT %s AS group_value, l.counted_on, l.contracts, l.total_fen, l.technology_fen
			FROM %s WHERE l.counts_from <= :asOf AND %s AND\s""" + IN_PERIODS.formatted("l");

	private static final String DAY_ROWS = """
			SELECT %s AS group_value, l.counted_on, l.contracts, l.total_fen, l.technology_fen
			FROM contract_day l
			WHERE l.base = :base AND l.filtered_by = :filteredBy AND l.filter_value IN (:filterValues)
			  AND l.grouped_by = :groupedBy AND\s""" + IN_PERIODS.formatted("l");

	private static final String WAITING = """
			contract_ledger_waiting w JOIN contract_ledger l ON l.id = w.ledger_id AND w.counts_from <= :asOf""";

	private static final String ADDED_LATER = """
			SELECT %s AS group_value, l.counted_on, -l.contracts, -l.total_fen, -l.technology_fen
			FROM contract_ledger l WHERE l.counts_from > :asOf AND %s
			  AND NOT EXISTS (SELECT 1 FROM contract_ledger_waiting w WHERE w.ledger_id = l.id)
			  AND\s""" + IN_PERIODS.formatted("l");

	private static final String GROUPED = "SELECT r.group_value, " + SUMS + " FROM (%s) r GROUP BY r.group_value";

	private final JdbcClient jdbc;

	private final CountParties parties;

	CountContracts(JdbcClient jdbc, CountParties parties) {
		this.jdbc = jdbc;
		this.parties = parties;
	}

	/**
	 * What each group sums to, by its key. Who the parties are is counted only for
	 * callers from whom small cells are hidden.
	 */
	Map<String, TwoYears> by(Grouping grouping, Selection selection) {
		var sums = sums(grouping, selection);
		return selection.viewer().hidesSmallCells() ? withParties(sums, grouping, selection) : sums;
	}

	private Map<String, TwoYears> withParties(Map<String, TwoYears> sums, Grouping grouping, Selection selection) {
		var current = this.parties.of(in(sums, TwoYears::current), grouping, selection, selection.period());
		var previous = this.parties.of(in(sums, TwoYears::previous), grouping, selection,
				selection.period().yearBefore());
		var counted = new LinkedHashMap<String, TwoYears>();
		sums.keySet()
			.forEach((group) -> counted.put(group, new TwoYears(current.getOrDefault(group, Counted.NOTHING),
					previous.getOrDefault(group, Counted.NOTHING))));
		return counted;
	}

	private static Map<String, Sum> in(Map<String, TwoYears> sums, Function<TwoYears, Counted> year) {
		var some = new HashMap<String, Sum>();
		sums.forEach((group, both) -> some.put(group, year.apply(both).sum()));
		return some;
	}

	private Map<String, TwoYears> sums(Grouping grouping, Selection selection) {
		var conditions = LedgerConditions.of(selection);
		var filter = DayFilter.of(selection);
		if (filter.isPresent() && grouping.keptBy().isPresent()) {
			return fromDays(grouping, filter.get(), selection, conditions);
		}
		var rows = LEDGER_ROWS.formatted(grouping.key(), conditions.rows(), conditions.sql());
		return sums(statement(GROUPED.formatted(rows), selection, conditions));
	}

	/**
	 * What waits to be added to the days is added here, and what was added to them after
	 * the instant is taken off.
	 */
	private Map<String, TwoYears> fromDays(Grouping grouping, DayFilter filter, Selection selection,
			LedgerConditions conditions) {
		var days = DAY_ROWS.formatted(grouping.dayKey());
		var waiting = LEDGER_ROWS.formatted(grouping.key(), WAITING, conditions.sql());
		var later = ADDED_LATER.formatted(grouping.key(), conditions.sql());
		var rows = String.join(" UNION ALL ", days, waiting, later);
		return sums(statement(GROUPED.formatted(rows), selection, conditions).param("filteredBy", filter.name())
			.param("filterValues", filter.values())
			.param("groupedBy", grouping.keptBy().orElseThrow()));
	}

	private static Map<String, TwoYears> sums(StatementSpec statement) {
		var counted = new LinkedHashMap<String, TwoYears>();
		RowCallbackHandler collect = (row) -> counted.put(row.getString("group_value"), new TwoYears(
				new Counted(sum(row, ""), Set.of(), Set.of()), new Counted(sum(row, "previous_"), Set.of(), Set.of())));
		statement.query(collect);
		return counted;
	}

	private StatementSpec statement(String sql, Selection selection, LedgerConditions conditions) {
		var previous = selection.period().yearBefore();
		return this.jdbc.sql(sql)
			.params(conditions.parameters())
			.param("asOf", selection.asOf().instant())
			.param("from", selection.period().from())
			.param("to", selection.period().to())
			.param("before", previous.from())
			.param("until", previous.to());
	}

	static Sum sum(ResultSet row, String prefix) throws SQLException {
		return new Sum(row.getLong(prefix + "contracts"), row.getLong(prefix + "total"),
				row.getLong(prefix + "technology"));
	}

}
