package io.techbridge.marketplace.matches.regionrules;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of region rules, for tests.
 */
final class RuleRows {

	/** The largest id of a rule that ships. */
	private static final int SHIPPED = 2;

	private RuleRows() {
	}

	/**
	 * Leaves only the rules that ship.
	 */
	static void clear(JdbcClient jdbc) {
		jdbc.sql("DELETE FROM region_rule WHERE id > :shipped").param("shipped", SHIPPED).update();
		jdbc.sql("DELETE FROM region_rule_version WHERE rule_id > :shipped").param("shipped", SHIPPED).update();
	}

}
