package io.techbridge.marketplace.listings.reviews;

import io.swagger.v3.oas.annotations.Parameter;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.ReviewCause;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.FieldCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which of what waits is asked for.
 */
record ReviewFilter(@Nullable ListingKind kind, @Nullable ReviewCause cause,
		@Parameter(description = "A technical field; what lies below it counts too") @Nullable FieldCode field,
		@Nullable OrganizationId owner,
		@Parameter(description = "Words in the title") @Nullable @Size(max = 200) String q,
		@Parameter(description = "That many at random instead of a page") @Nullable @Min(1) @Max(100) Integer sample) {

	/**
	 * The same for all of them.
	 */
	ReviewFilter withoutSample() {
		return new ReviewFilter(this.kind, this.cause, this.field, this.owner, this.q, null);
	}

}
