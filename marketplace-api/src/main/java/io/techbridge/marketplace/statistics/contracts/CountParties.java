package io.techbridge.marketplace.statistics.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.techbridge.marketplace.statistics.scope.Period;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Tells between whom the contracts of groups are, as far as that decides what is hidden:
 * of groups between many it knows some, of the others all. Most groups are between many,
 * and a sample of contracts that nothing was taken back of shows it.
 */
@Component
class CountParties {

	private static final int SAMPLE = 10_000;

	private static final String IN_PERIOD = """
			WHERE l.counts_from <= :asOf AND l.counted_on BETWEEN :from AND :to AND %s""";

	/** Joined, since MariaDB would otherwise gather all that was ever taken back. */
	private static final String SAMPLED = """
			SELECT %s AS group_value, l.seller_key, l.buyer_key FROM %s
			LEFT JOIN contract_ledger o ON o.contract_id = l.contract_id AND o.base = l.base AND o.contracts < 0
			""" + IN_PERIOD + " AND l.contracts > 0 AND MOD(l.contract_id, :every) = 0 AND o.id IS NULL";

	private static final String ALL = "SELECT %s AS group_value, l.seller_key, l.buyer_key FROM %s " + IN_PERIOD + "\n"
			+ """
					AND %s IN (:groups) GROUP BY %s, l.seller_key, l.buyer_key HAVING SUM(l.contracts) <> 0""";

	private final JdbcClient jdbc;

	CountParties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The groups with those between whom they are.
	 * @param sums what each group sums to in the period
	 */
	Map<String, Counted> of(Map<String, Sum> sums, Grouping grouping, Selection selection, Period period) {
		var groups = new Groups(sums);
		if (!groups.uncertain().isEmpty()) {
			sampled(grouping, selection, period).param("every", every(sums)).query(groups);
		}
		var uncertain = groups.uncertain();
		if (!uncertain.isEmpty()) {
			all(grouping, selection, period).param("groups", uncertain).query(groups);
		}
		return groups.counted();
	}

	/** Odd, so that it goes round all forms that ids have. */
	private static long every(Map<String, Sum> sums) {
		return sums.values().stream().mapToLong(Sum::contracts).sum() / SAMPLE | 1;
	}

	private StatementSpec sampled(Grouping grouping, Selection selection, Period period) {
		var conditions = LedgerConditions.of(selection);
		return statement(SAMPLED.formatted(grouping.key(), conditions.rows(), conditions.sql()), conditions, selection,
				period);
	}

	private StatementSpec all(Grouping grouping, Selection selection, Period period) {
		var conditions = LedgerConditions.of(selection);
		return statement(
				ALL.formatted(grouping.key(), conditions.rows(), conditions.sql(), grouping.key(), grouping.key()),
				conditions, selection, period);
	}

	private StatementSpec statement(String sql, LedgerConditions conditions, Selection selection, Period period) {
		return this.jdbc.sql(sql)
			.params(conditions.parameters())
			.param("asOf", selection.asOf().instant())
			.param("from", period.from())
			.param("to", period.to());
	}

	/** What is known so far. */
	private static final class Groups implements RowCallbackHandler {

		private final Map<String, Sum> sums;

		private final Map<String, Set<String>> sellers = new HashMap<>();

		private final Map<String, Set<String>> buyers = new HashMap<>();

		private Groups(Map<String, Sum> sums) {
			this.sums = sums;
		}

		@Override
		public void processRow(ResultSet row) throws SQLException {
			var group = row.getString("group_value");
			this.sellers.computeIfAbsent(group, (key) -> new HashSet<>()).add(row.getString("seller_key"));
			this.buyers.computeIfAbsent(group, (key) -> new HashSet<>()).add(row.getString("buyer_key"));
		}

		private List<String> uncertain() {
			return this.sums.entrySet()
				.stream()
				.filter((group) -> !group.getValue().isZero() && counted(group.getKey()).cell().isSmall())
				.map(Map.Entry::getKey)
				.toList();
		}

		private Map<String, Counted> counted() {
			var counted = new HashMap<String, Counted>();
			this.sums.keySet().forEach((group) -> counted.put(group, counted(group)));
			return counted;
		}

		private Counted counted(String group) {
			return new Counted(this.sums.getOrDefault(group, Sum.ZERO), this.sellers.getOrDefault(group, Set.of()),
					this.buyers.getOrDefault(group, Set.of()));
		}

	}

}
