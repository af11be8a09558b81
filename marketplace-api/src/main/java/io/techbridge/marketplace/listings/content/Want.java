package io.techbridge.marketplace.listings.content;

/**
 * What an owner looks for besides a taker (成果诉求).
 */
public enum Want {

	/** 中试熟化. */
	PILOT_TEST,

	/** 概念验证. */
	PROOF_OF_CONCEPT

}
