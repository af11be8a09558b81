package io.techbridge.marketplace.searches;

import java.util.List;

import io.techbridge.marketplace.listings.NeedKind;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a saved search asks for: the parameters of the lists of achievements and needs by
 * the same names. What only one of the lists knows is of no effect in the other.
 *
 * @param q words; none for everything
 * @param field technical fields and what lies below them
 * @param listField fields of the regional lists
 * @param region regions and what lies inside them
 * @param park the parks of owners
 * @param stage stages of achievements
 * @param trlFrom the lowest technology readiness level
 * @param trlTo the highest technology readiness level
 * @param mode ways of transfer
 * @param price steps of the price or budget
 * @param owner owners
 * @param kind kinds of needs
 * @param sort the order in which to show it, the usual one if missing
 */
record SavedQuery(@Nullable @Size(max = 200) String q,
		@Nullable @Size(
				max = MOST) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]*(\\.[A-Z][A-Z0-9_]*)?") String> field,
		@Nullable @Size(max = MOST) List<@NotNull ListField> listField,
		@Nullable @Size(max = MOST) List<@NotNull @Pattern(regexp = "\\d{6}") String> region,
		@Nullable @Size(max = MOST) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") String> park,
		@Nullable @Size(max = MOST) List<@NotNull Stage> stage, @Nullable @Min(1) @Max(9) Integer trlFrom,
		@Nullable @Min(1) @Max(9) Integer trlTo, @Nullable @Size(max = MOST) List<@NotNull TransferMode> mode,
		@Nullable @Size(max = MOST) List<@NotNull PriceBucket> price,
		@Nullable @Size(max = MOST) List<@NotNull @Pattern(regexp = "\\d{1,18}") String> owner,
		@Nullable @Size(max = MOST) List<@NotNull NeedKind> kind, @Nullable BrowseSort sort) {

	/** How many values of one kind can be chosen. */
	private static final int MOST = 50;

	private static final int USUAL_SIZE = 20;

	/**
	 * What words and fields ask for.
	 */
	static SavedQuery of(@Nullable String words, @Nullable List<String> fields) {
		return new SavedQuery(words, fields, null, null, null, null, null, null, null, null, null, null, null);
	}

	/**
	 * The question to the engine, the newest first; who asks is added where it is known.
	 */
	BrowseQuery toQuery() {
		return new BrowseQuery((this.q != null) ? this.q : "", filters(), Circle.EVERYBODY, BrowseSort.DATE, USUAL_SIZE,
				null);
	}

	private BrowseFilters filters() {
		return BrowseFilters.none()
			.fields(orEmpty(this.field).stream().map(FieldCode::new).toList())
			.listFields(orEmpty(this.listField))
			.regions(orEmpty(this.region).stream().map(RegionCode::new).toList())
			.parks(orEmpty(this.park))
			.stages(orEmpty(this.stage))
			.trl(this.trlFrom, this.trlTo)
			.modes(orEmpty(this.mode))
			.prices(orEmpty(this.price))
			.owners(orEmpty(this.owner))
			.kinds(orEmpty(this.kind).stream().map(NeedKind::name).toList());
	}

	private static <T> List<T> orEmpty(@Nullable List<T> values) {
		return (values != null) ? values : List.of();
	}

}
