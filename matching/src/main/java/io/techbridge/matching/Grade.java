package io.techbridge.matching;

/**
 * How related a demand and an offer are technically, best first. The boundaries are
 * probabilities that a judge would call the pair at least 较强相关; they stand in the weights
 * file.
 */
public enum Grade {

	/** 强相关. */
	STRONG,

	/** 较强. */
	FAIR,

	/** 弱. */
	WEAK,

	/** Not related; never listed. */
	NONE

}
