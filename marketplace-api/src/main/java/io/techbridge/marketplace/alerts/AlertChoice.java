package io.techbridge.marketplace.alerts;

import jakarta.validation.constraints.NotNull;

/**
 * How good a match has to be for the caller to be told of it.
 *
 * @param lowestGrade the lowest grade that is told
 */
record AlertChoice(@NotNull Lowest lowestGrade) {

	/** Weak matches are never told. */
	enum Lowest {

		STRONG, FAIR

	}

}
