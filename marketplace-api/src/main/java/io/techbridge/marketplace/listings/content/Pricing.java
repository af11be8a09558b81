package io.techbridge.marketplace.listings.content;

/**
 * How the price of an achievement is found (定价方式).
 */
public enum Pricing {

	/** 协议定价: needs a public notice before it holds. */
	AGREED,

	/** 挂牌交易. */
	LISTED,

	/** 拍卖. */
	AUCTION

}
