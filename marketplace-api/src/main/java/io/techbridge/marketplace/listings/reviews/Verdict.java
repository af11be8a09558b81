package io.techbridge.marketplace.listings.reviews;

import io.swagger.v3.oas.annotations.media.Schema;

import io.techbridge.marketplace.listings.core.Scores;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an operator decides.
 *
 * @param scores needed to approve
 * @param comment what the owner is told; needed unless it is approved
 */
@Schema(name = "ReviewDecisionRequest")
record Verdict(@NotNull Decision decision, @Valid @Nullable Scores scores, @Size(max = 5000) @Nullable String comment) {

	@Schema(name = "ReviewVerdict")
	enum Decision {

		APPROVE, REQUEST_CHANGES, REJECT

	}

}
