package io.techbridge.marketplace.listings.achievements.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.BrowseFilters;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.BrowseSort;
import io.techbridge.matching.Circle;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.PriceBucket;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a list of achievements can be asked for.
 */
record AchievementSearch(
		@Parameter(description = "Words to look for; none for everything") @Nullable @Size(max = 200) String q,
		@Parameter(description = "Technical fields; what lies below them counts too") @Nullable List<FieldCode> field,
		@Parameter(description = "Fields of the regional lists") @Nullable List<ListField> listField,
		@Parameter(description = "Regions; what lies inside them counts too") @Nullable List<RegionCode> region,
		@Parameter(description = "The parks of owners") @Nullable List<ParkCode> park,
		@Parameter(description = "Stages") @Nullable List<Stage> stage,
		@Parameter(description = "The lowest technology readiness level") @Nullable @Min(1) @Max(9) Integer trlFrom,
		@Parameter(description = "The highest technology readiness level") @Nullable @Min(1) @Max(9) Integer trlTo,
		@Parameter(description = "Ways of transfer") @Nullable List<TransferMode> mode,
		@Parameter(
				description = "Steps of the price; a range counts in each it touches") @Nullable List<PriceBucket> price,
		@Parameter(description = "Owners") @Nullable List<OrganizationId> owner,
		@Parameter(
				description = "The order, RELEVANCE if not given; without words that is DATE") @Nullable BrowseSort sort,
		@Parameter(description = "Entries on a page, 20 if not given") @Nullable @Min(1) @Max(100) Integer size,
		@Parameter(description = "Where the page before ended: its nextCursor") @Nullable @Size(
				max = 2000) String cursor) {

	private static final int USUAL_SIZE = 20;

	/**
	 * The question to the engine; who asks is added where it is known.
	 */
	BrowseQuery toQuery() {
		return new BrowseQuery((this.q != null) ? this.q : "", filters(), Circle.EVERYBODY,
				(this.sort != null) ? this.sort : BrowseSort.RELEVANCE, (this.size != null) ? this.size : USUAL_SIZE,
				this.cursor);
	}

	private BrowseFilters filters() {
		return BrowseFilters.none()
			.fields(orEmpty(this.field))
			.listFields(orEmpty(this.listField))
			.regions(orEmpty(this.region))
			.parks(orEmpty(this.park).stream().map(ParkCode::value).toList())
			.stages(orEmpty(this.stage))
			.trl(this.trlFrom, this.trlTo)
			.modes(orEmpty(this.mode))
			.prices(orEmpty(this.price))
			.owners(orEmpty(this.owner).stream().map((one) -> Long.toString(one.value())).toList());
	}

	private static <T> List<T> orEmpty(@Nullable List<T> values) {
		return (values != null) ? values : List.of();
	}

}
