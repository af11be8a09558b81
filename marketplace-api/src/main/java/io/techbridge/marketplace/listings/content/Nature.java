package io.techbridge.marketplace.listings.content;

/**
 * Where an achievement comes from (成果性质).
 */
public enum Nature {

	/** 原始创新. */
	ORIGINAL,

	/** 引进消化吸收再创新. */
	ABSORBED,

	/** 二次开发. */
	REDEVELOPED

}
