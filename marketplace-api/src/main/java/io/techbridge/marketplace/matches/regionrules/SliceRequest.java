package io.techbridge.marketplace.matches.regionrules;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the sample is looked at.
 */
record SliceRequest(@Parameter(
		description = "Where in the sample to begin: what the answer before gave as next; 0 if not given") @Nullable @Min(0) Integer from) {

	int first() {
		return (this.from != null) ? this.from : 0;
	}

}
