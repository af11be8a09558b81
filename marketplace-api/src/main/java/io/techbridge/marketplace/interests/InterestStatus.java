package io.techbridge.marketplace.interests;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an interest stands in its life.
 */
public enum InterestStatus {

	/** Waits for the receiver's answer. */
	EXPRESSED,

	/** The receiver wants to talk; contacts are open. */
	ACCEPTED,

	/** The receiver does not want to talk. */
	DECLINED,

	/** The sender took it back before it was answered. */
	WITHDRAWN,

	/** Nobody answered in time. */
	LAPSED,

	/** Both sides talk: something stands in the log. */
	NEGOTIATING,

	/** It came to a contract. */
	SIGNED,

	/** The talk came to nothing. */
	FAILED;

	private static final Set<InterestStatus> TALKING = EnumSet.of(ACCEPTED, NEGOTIATING);

	/**
	 * Whether the two sides are in contact at the moment.
	 */
	public boolean isTalking() {
		return TALKING.contains(this);
	}

	/**
	 * Whether it was once accepted, so that both sides know each other.
	 */
	public boolean wasAccepted() {
		return isTalking() || this == SIGNED || this == FAILED;
	}

	/**
	 * Whether something may still come of it without anybody beginning anew.
	 */
	public boolean isOpen() {
		return this == EXPRESSED || isTalking();
	}

}
