package io.techbridge.marketplace.statistics.contracts;

/**
 * What contracts can have in common.
 */
public enum BreakdownBy {

	KIND(Grouping.KIND),

	FIELD(Grouping.FIELD),

	PLAN_SOURCE(Grouping.PLAN_SOURCE),

	SELLER_PARK(Grouping.SELLER_PARK),

	BUYER_PARK(Grouping.BUYER_PARK),

	SELLER(Grouping.SELLER),

	BUYER(Grouping.BUYER),

	MONTH(Grouping.MONTH),

	QUARTER(Grouping.QUARTER),

	YEAR(Grouping.YEAR);

	private final Grouping grouping;

	BreakdownBy(Grouping grouping) {
		this.grouping = grouping;
	}

	Grouping grouping() {
		return this.grouping;
	}

	boolean isOrganization() {
		return this == SELLER || this == BUYER;
	}

	boolean isPark() {
		return this == SELLER_PARK || this == BUYER_PARK;
	}

	boolean isPeriod() {
		return this == MONTH || this == QUARTER || this == YEAR;
	}

}
