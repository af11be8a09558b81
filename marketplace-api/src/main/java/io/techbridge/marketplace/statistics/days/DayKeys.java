package io.techbridge.marketplace.statistics.days;

/**
 * Under which keys a row of the ledger of contracts adds to the days: once for each
 * filter of a standard view, by each grouping. A contract between two sides in one park
 * belongs to that park once.
 */
final class DayKeys {

	/** All keys of a day, for reading, grouping and writing. */
	static final String ALL = "base, filtered_by, filter_value, grouped_by, counted_on, group_value";

	/**
	 * Rows of the ledger under each of their keys.
	 */
	private static final String KEYED = """
			SELECT l.base,
			  CASE f.filter_of WHEN 'SELLER_PARK' THEN 'PARK' WHEN 'BUYER_PARK' THEN 'PARK' ELSE f.filter_of END
			    AS filtered_by,
			  CASE f.filter_of WHEN 'SELLER_PARK' THEN l.seller_park WHEN 'BUYER_PARK' THEN l.buyer_park
			    WHEN 'FIELD' THEN %1$s WHEN 'KIND' THEN %2$s WHEN 'FLOW' THEN %3$s ELSE 'NONE' END AS filter_value,
			  g.grouped_by, l.counted_on,
			  CASE g.grouped_by WHEN 'KIND' THEN %2$s WHEN 'FIELD' THEN %1$s WHEN 'PLAN_SOURCE' THEN %4$s
			    WHEN 'FLOW' THEN %3$s WHEN 'SELLER_PARK' THEN %5$s ELSE %6$s END AS group_value,
			  l.contracts, l.total_fen, l.technology_fen
			FROM contract_ledger l
			CROSS JOIN (SELECT 'NONE' AS filter_of UNION ALL SELECT 'SELLER_PARK' UNION ALL SELECT 'BUYER_PARK'
			  UNION ALL SELECT 'FIELD' UNION ALL SELECT 'KIND' UNION ALL SELECT 'FLOW') f
			CROSS JOIN (SELECT 'KIND' AS grouped_by UNION ALL SELECT 'FIELD' UNION ALL SELECT 'PLAN_SOURCE'
			  UNION ALL SELECT 'FLOW' UNION ALL SELECT 'SELLER_PARK' UNION ALL SELECT 'BUYER_PARK') g
			WHERE (f.filter_of <> 'SELLER_PARK' OR l.seller_park IS NOT NULL)
			  AND (f.filter_of <> 'BUYER_PARK' OR l.buyer_park IS NOT NULL
			    AND (l.seller_park IS NULL OR l.seller_park <> l.buyer_park))
			  AND\s""".formatted(LedgerKeys.FIELD, LedgerKeys.KIND, LedgerKeys.FLOW, LedgerKeys.PLAN_SOURCE,
			LedgerKeys.SELLER_PARK, LedgerKeys.BUYER_PARK);

	private DayKeys() {
	}

	/**
	 * The statement that reads rows of the ledger under each of their keys.
	 * @param condition which rows {@code l}
	 */
	static String keyed(String condition) {
		return KEYED + condition;
	}

}
