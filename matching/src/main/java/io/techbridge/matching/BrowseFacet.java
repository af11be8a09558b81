package io.techbridge.matching;

/**
 * What a list can be narrowed down by, with the number of entries behind each value.
 */
public enum BrowseFacet {

	/** The technical field, on both levels. */
	FIELD,

	/** The field of the regional lists. */
	LIST_FIELD,

	/** Where the owner is: district, city and province. */
	REGION,

	/** The owner's park. */
	PARK,

	/** How far an offer has come. */
	STAGE,

	/** The technology readiness level: an offer's own, the lowest a demand accepts. */
	TRL,

	/** The ways of transfer. */
	MODE,

	/** The step of the price or budget. */
	PRICE,

	/** Whose it is. */
	OWNER,

	/** What a demand asks for. */
	KIND

}
