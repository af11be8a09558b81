package io.techbridge.marketplace.matches;

/**
 * Why somebody does not want to go on with a pair.
 */
public enum RefusalReason {

	IMMATURE, BENEFIT_UNCLEAR, DESCRIPTION_UNCLEAR, NOT_RELEVANT, PRICE_GAP, REGION, SOLVED_OTHERWISE, NO_RESOURCES,

	/** Something else, said in words. */
	OTHER

}
