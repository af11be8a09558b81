package io.techbridge.marketplace.listings.content;

/**
 * Who is to own what comes of a need (知识产权归属意愿).
 */
public enum Ownership {

	/** 归企业所有. */
	COMPANY,

	/** 双方共有. */
	SHARED,

	/** 归研发方所有. */
	DEVELOPER,

	/** 可商议. */
	OPEN

}
