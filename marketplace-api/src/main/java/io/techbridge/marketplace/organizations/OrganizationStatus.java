package io.techbridge.marketplace.organizations;

/**
 * How the marketplace regards an organization. Only of verified ones is anything public.
 */
public enum OrganizationStatus {

	/** Registered, waits for an operator. */
	PENDING,

	/** An operator has checked that it is what it says. */
	VERIFIED,

	/** An operator does not believe it, and said why. */
	REJECTED,

	/** Was verified; an operator took it off the market, and said why. */
	SUSPENDED

}
