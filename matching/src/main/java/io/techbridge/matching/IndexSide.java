package io.techbridge.matching;

/**
 * The two sides of the market, each with an index of its own.
 */
public enum IndexSide {

	/** What is offered. */
	OFFERS,

	/** What is asked for. */
	DEMANDS

}
