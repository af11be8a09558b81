package io.techbridge.marketplace.interests.core;

/**
 * One of the two an interest is between.
 */
public enum Side {

	/** Who is interested. */
	SENDER,

	/** Whose listing it is about. */
	RECEIVER;

	public Side other() {
		return (this == SENDER) ? RECEIVER : SENDER;
	}

	public Party party() {
		return (this == SENDER) ? Party.SENDER : Party.RECEIVER;
	}

}
