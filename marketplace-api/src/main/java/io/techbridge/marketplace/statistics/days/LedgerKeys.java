package io.techbridge.marketplace.statistics.days;

/**
 * What rows of the ledger of contracts have in common, as expressions of SQL over a row
 * {@code l}. Days are kept under the same expressions by which the ledger is counted, so
 * that both agree.
 */
public final class LedgerKeys {

	public static final String KIND = "l.kind";

	/** The first level of the field. */
	public static final String FIELD = "SUBSTRING_INDEX(l.field, '.', 1)";

	public static final String PLAN_SOURCE = "l.plan_source";

	public static final String SELLER_REGION = region("l.seller_region");

	public static final String BUYER_REGION = region("l.buyer_region");

	/** From which region to which, such as {@code 110000>120000}. */
	public static final String FLOW = "CONCAT(" + SELLER_REGION + ", '>', " + BUYER_REGION + ")";

	public static final String SELLER_PARK = "COALESCE(l.seller_park, 'NONE')";

	public static final String BUYER_PARK = "COALESCE(l.buyer_park, 'NONE')";

	private LedgerKeys() {
	}

	private static String region(String column) {
		return "CASE LEFT(%s, 2) WHEN '11' THEN '110000' WHEN '12' THEN '120000' WHEN '13' THEN '130000' ELSE 'OTHER' END"
			.formatted(column);
	}

}
