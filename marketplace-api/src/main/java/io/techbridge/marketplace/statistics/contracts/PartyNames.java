package io.techbridge.marketplace.statistics.contracts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What sides of contracts are called, as in the latest contract of each.
 */
@Component
class PartyNames {

	private static final String NAMES = """
			SELECT k.party, c.%1$s_name AS name
			FROM (SELECT %1$s_key AS party, MAX(contract_id) AS latest FROM contract_ledger
			      WHERE %1$s_key IN (:keys) GROUP BY %1$s_key) k
			JOIN contract c ON c.id = k.latest""";

	private final JdbcClient jdbc;

	PartyNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The names by their keys.
	 */
	Map<String, String> of(BreakdownBy side, Collection<String> keys) {
		var names = new HashMap<String, String>();
		if (!keys.isEmpty()) {
			RowCallbackHandler collect = (row) -> names.put(row.getString("party"), row.getString("name"));
			this.jdbc.sql(NAMES.formatted(side.name().toLowerCase(Locale.ROOT))).param("keys", keys).query(collect);
		}
		return names;
	}

}
