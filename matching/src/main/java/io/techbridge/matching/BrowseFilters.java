package io.techbridge.matching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed down to: of each facet one of the chosen values, of all facets
 * at once. A facet without chosen values leaves everything in.
 */
public final class BrowseFilters {

	private static final BrowseFilters NONE = new BrowseFilters(Map.of(), null, null);

	private final Map<BrowseFacet, List<String>> chosen;

	private final @Nullable Integer trlFrom;

	private final @Nullable Integer trlTo;

	private BrowseFilters(Map<BrowseFacet, List<String>> chosen, @Nullable Integer trlFrom, @Nullable Integer trlTo) {
		this.chosen = chosen;
		this.trlFrom = trlFrom;
		this.trlTo = trlTo;
	}

	/**
	 * Filters that leave everything in.
	 */
	public static BrowseFilters none() {
		return NONE;
	}

	/**
	 * Only these fields and what lies below them.
	 */
	public BrowseFilters fields(Collection<FieldCode> fields) {
		return with(BrowseFacet.FIELD, fields, FieldCode::value);
	}

	/**
	 * Only these fields of the regional lists.
	 */
	public BrowseFilters listFields(Collection<ListField> fields) {
		return with(BrowseFacet.LIST_FIELD, fields, ListField::name);
	}

	/**
	 * Only these regions and what lies inside them.
	 */
	public BrowseFilters regions(Collection<RegionCode> regions) {
		return with(BrowseFacet.REGION, regions, RegionCode::value);
	}

	/**
	 * Only owners in these parks.
	 */
	public BrowseFilters parks(Collection<String> parks) {
		return with(BrowseFacet.PARK, parks, Function.identity());
	}

	/**
	 * Only these stages; demands have none.
	 */
	public BrowseFilters stages(Collection<Stage> stages) {
		return with(BrowseFacet.STAGE, stages, Stage::name);
	}

	/**
	 * Only levels between these two, both included; {@code null} for an open end. What
	 * states no level is left out by either.
	 */
	public BrowseFilters trl(@Nullable Integer from, @Nullable Integer to) {
		return new BrowseFilters(this.chosen, from, to);
	}

	/**
	 * Only what can be had in one of these ways.
	 */
	public BrowseFilters modes(Collection<TransferMode> modes) {
		return with(BrowseFacet.MODE, modes, TransferMode::name);
	}

	/**
	 * Only ranges that touch one of these steps.
	 */
	public BrowseFilters prices(Collection<PriceBucket> prices) {
		return with(BrowseFacet.PRICE, prices, PriceBucket::name);
	}

	/**
	 * Only listings of these owners.
	 */
	public BrowseFilters owners(Collection<String> owners) {
		return with(BrowseFacet.OWNER, owners, Function.identity());
	}

	/**
	 * Only these kinds of demands; offers have none.
	 */
	public BrowseFilters kinds(Collection<String> kinds) {
		return with(BrowseFacet.KIND, kinds, Function.identity());
	}

	/**
	 * The values chosen of a facet, empty for any. The levels of {@link BrowseFacet#TRL}
	 * are a range instead.
	 */
	public List<String> chosen(BrowseFacet facet) {
		return this.chosen.getOrDefault(facet, List.of());
	}

	/**
	 * The lowest level, {@code null} for any.
	 */
	public @Nullable Integer trlFrom() {
		return this.trlFrom;
	}

	/**
	 * The highest level, {@code null} for any.
	 */
	public @Nullable Integer trlTo() {
		return this.trlTo;
	}

	private <T> BrowseFilters with(BrowseFacet facet, Collection<T> values, Function<T, String> text) {
		var all = new EnumMap<BrowseFacet, List<String>>(BrowseFacet.class);
		all.putAll(this.chosen);
		all.put(facet, values.stream().map(text).distinct().toList());
		return new BrowseFilters(all, this.trlFrom, this.trlTo);
	}

}
