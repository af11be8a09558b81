package io.techbridge.marketplace.listings;

/**
 * What a company asks for with a need.
 */
public enum NeedKind {

	/** 技术攻关: a problem to be solved. */
	PROBLEM,

	/** 成果引进: a ready result to be taken over. */
	ACQUISITION,

	/** 合作开发: something to be developed together. */
	JOINT_DEVELOPMENT,

	/** 揭榜挂帅: a reward for whoever solves it. */
	OPEN_CALL

}
