package io.techbridge.marketplace.listings;

import io.swagger.v3.oas.annotations.Parameter;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a list of listings can be asked for.
 */
public record BrowseRequest(@Parameter(description = "Words to look for; none for everything, newest first") //
@Nullable @Size(max = 200) String q,
		@Parameter(description = "A technical field; what lies below it counts too") @Nullable FieldCode field,
		@Parameter(description = "A region; what lies inside it counts too") @Nullable RegionCode region,
		@Parameter(description = "Entries on a page, 20 if not given") @Nullable @Min(1) @Max(100) Integer size,
		@Parameter(description = "Where the page before ended: its nextCursor") @Nullable @Size(
				max = 2000) String cursor) {

	private static final int USUAL_SIZE = 20;

	public BrowseQuery toQuery() {
		return new BrowseQuery((this.q != null) ? this.q : "", this.field, this.region,
				(this.size != null) ? this.size : USUAL_SIZE, this.cursor);
	}

}
