package io.techbridge.marketplace.statistics.scope;

/**
 * Of whom figures tell.
 */
public enum StatisticsScope {

	/**
	 * Of what the caller may see one by one: an organization its own, an administrator
	 * that of the parks, an operator everything.
	 */
	OWN,

	/** Of the whole market, without lists, where it gives nobody away. */
	MARKET

}
