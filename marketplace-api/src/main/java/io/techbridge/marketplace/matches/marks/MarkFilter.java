package io.techbridge.marketplace.matches.marks;

import io.swagger.v3.oas.annotations.Parameter;
import io.techbridge.marketplace.listings.ListingId;
import org.jspecify.annotations.Nullable;

/**
 * Which marked pairs are asked for.
 */
record MarkFilter(@Parameter(description = "Those with this mark") @Nullable Mark mark,
		@Parameter(description = "Those of this listing, on either side") @Nullable ListingId listing) {

}
