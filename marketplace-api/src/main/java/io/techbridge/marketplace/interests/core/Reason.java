package io.techbridge.marketplace.interests.core;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Why nothing comes of an interest. Shown to the other side and counted.
 */
@Schema(name = "InterestReason")
public enum Reason {

	IMMATURE, BENEFIT_UNCLEAR, DESCRIPTION_UNCLEAR, NOT_RELEVANT, PRICE_GAP, REGION, SOLVED_OTHERWISE, NO_RESOURCES,

	/** Needs to be put into words. */
	OTHER

}
