package io.techbridge.marketplace.interests.core;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * As who somebody has to do with an interest.
 */
@Schema(name = "InterestParty")
public enum Party {

	SENDER(Side.SENDER),

	RECEIVER(Side.RECEIVER),

	/** Mediates between them (技术经理人). */
	BROKER(null),

	/** Runs the platform. */
	OPERATOR(null);

	private final @Nullable Side side;

	Party(@Nullable Side side) {
		this.side = side;
	}

	/**
	 * The side it is, {@code null} for those between the two.
	 */
	public @Nullable Side side() {
		return this.side;
	}

}
