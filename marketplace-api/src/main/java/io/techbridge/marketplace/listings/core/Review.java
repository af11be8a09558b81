package io.techbridge.marketplace.listings.core;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The last decision of an operator about a listing.
 *
 * @param comment what its owner should know; always there unless it was approved
 * @param scores always there if it was approved
 */
public record Review(ReviewDecision decision, @Nullable String comment,
		@Embedded.Nullable(prefix = "") @Nullable Scores scores, Instant at) {

	public Review {
		at = at.truncatedTo(ChronoUnit.MICROS);
	}

}
