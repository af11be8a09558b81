package io.techbridge.matching;

/**
 * The circle that a listing is open to, and that somebody who asks belongs to. Whoever
 * asks as a member sees what is for everybody as well.
 */
public enum Circle {

	/** Anyone who comes along. */
	EVERYBODY,

	/** Those whom the marketplace knows. */
	MEMBERS

}
