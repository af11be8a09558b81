package io.techbridge.marketplace.interests.core;

import java.util.Objects;

import io.techbridge.marketplace.platform.ids.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody looks at an interest.
 *
 * @param brokerFor the side a broker was asked by, {@code null} if neither, or for those
 * who are no brokers
 */
public record Seat(Interest interest, Party party, @Nullable Side brokerFor, AccountId account) {

	/**
	 * The side they belong to.
	 * @throws IllegalStateException if they belong to neither
	 */
	public Side side() {
		return Objects.requireNonNull(this.party.side(), "neither of the two sides");
	}

	/**
	 * Whether they belong to a side.
	 */
	public boolean isOnSide(Side side) {
		return this.party.side() == side;
	}

	/**
	 * Whether they may know which organization stands on a side: of somebody who asks
	 * without a name only its own people, brokers and operators, until both talk.
	 * @param unnamed whether the need is stated without a name
	 */
	public boolean knows(Side side, boolean unnamed) {
		return !unnamed || side != this.interest.needSide() || this.party.side() == null || isOnSide(side)
				|| this.interest.status().wasAccepted();
	}

}
