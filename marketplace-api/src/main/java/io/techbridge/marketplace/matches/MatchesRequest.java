package io.techbridge.marketplace.matches;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How many matches are asked for.
 */
record MatchesRequest(@Parameter(
		description = "How many to list at most, 50 if not given") @Nullable @Min(1) @Max(100) Integer limit) {

	private static final int USUAL_LIMIT = 50;

	int limitOrUsual() {
		return (this.limit != null) ? this.limit : USUAL_LIMIT;
	}

}
