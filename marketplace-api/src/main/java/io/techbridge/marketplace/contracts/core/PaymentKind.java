package io.techbridge.marketplace.contracts.core;

/**
 * How a price is paid.
 */
public enum PaymentKind {

	/** 一次总付. */
	LUMP_SUM,

	/** 分期支付. */
	INSTALMENTS,

	/** 提成支付: as a share of what comes of it. */
	ROYALTY,

	/** 一次总付或入门费附加提成. */
	MIXED;

	/**
	 * Whether a part of the total is only estimated.
	 */
	public boolean isEstimated() {
		return this == ROYALTY || this == MIXED;
	}

}
