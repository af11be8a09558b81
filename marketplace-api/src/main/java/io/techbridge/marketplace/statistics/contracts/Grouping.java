package io.techbridge.marketplace.statistics.contracts;

import java.util.Optional;

import io.techbridge.marketplace.statistics.days.LedgerKeys;
import org.jspecify.annotations.Nullable;

/**
 * By what contracts are counted together.
 *
 * @see LedgerKeys
 */
enum Grouping {

	KIND(LedgerKeys.KIND, "KIND"),

	FIELD(LedgerKeys.FIELD, "FIELD"),

	PLAN_SOURCE(LedgerKeys.PLAN_SOURCE, "PLAN_SOURCE"),

	FLOW(LedgerKeys.FLOW, "FLOW"),

	SELLER_PARK(LedgerKeys.SELLER_PARK, "SELLER_PARK"),

	BUYER_PARK(LedgerKeys.BUYER_PARK, "BUYER_PARK"),

	SELLER("l.seller_key", null),

	BUYER("l.buyer_key", null),

	MONTH("DATE_FORMAT(l.counted_on, '%Y-%m')"),

	QUARTER("CONCAT(YEAR(l.counted_on), '-Q', QUARTER(l.counted_on))"),

	YEAR("CAST(YEAR(l.counted_on) AS CHAR(4))");

	private final String key;

	private final String dayKey;

	private final @Nullable String keptBy;

	Grouping(String key, @Nullable String keptBy) {
		this.key = key;
		this.dayKey = "l.group_value";
		this.keptBy = keptBy;
	}

	/** Periods can be told from the days however these are kept. */
	Grouping(String key) {
		this.key = key;
		this.dayKey = key;
		this.keptBy = "KIND"; // has the fewest values
	}

	/**
	 * The expression of SQL for it, over a row {@code l} of the ledger.
	 */
	String key() {
		return this.key;
	}

	/**
	 * The expression of SQL for it, over a row {@code l} of the days.
	 */
	String dayKey() {
		return this.dayKey;
	}

	/**
	 * By what the days are kept from which it can be told; nothing if from none.
	 */
	Optional<String> keptBy() {
		return Optional.ofNullable(this.keptBy);
	}

}
