package io.techbridge.marketplace.interests.views;

import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.interests.InterestStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which interests are listed.
 *
 * @param role sent or received by the caller's organization; all the caller may see if
 * not stated
 * @param status in which states
 */
public record InterestFilter(@Nullable Direction role, @Nullable Set<InterestStatus> status) {

	/**
	 * Which way interests go, seen from the caller's organization.
	 */
	@Schema(name = "InterestDirection")
	public enum Direction {

		SENT, RECEIVED

	}

}
