package io.techbridge.matching;

/**
 * Who a listing is for, and who asks for listings. Whoever asks as a member sees what is
 * for everybody as well.
 */
public enum Audience {

	/** Anyone who comes along. */
	EVERYBODY,

	/** Those whom the marketplace knows. */
	MEMBERS

}
