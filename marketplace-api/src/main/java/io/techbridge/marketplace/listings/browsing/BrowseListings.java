package io.techbridge.marketplace.listings.browsing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.organizations.parks.Parks;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.InvalidParameter;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.BrowseFacet;
import io.techbridge.matching.BrowseFilters;
import io.techbridge.matching.BrowsePage;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.Facet;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.IndexSide;
import io.techbridge.matching.ListingSearch;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Suggestion;
import io.techbridge.matching.SuggestionKind;

import org.springframework.stereotype.Component;

/**
 * Asks the engine for lists, in the name of whoever looks at them and with parameters
 * that make sense. The index may lag behind by a second: whatever names a listing or an
 * owner is held against the database.
 */
@Component
public class BrowseListings {

	/** How many similar listings are shown. */
	private static final int SIMILAR = 6;

	private final ListingSearch search;

	private final MarketListings market;

	private final OwnerNames owners;

	private final Taxonomies taxonomies;

	private final Parks parks;

	BrowseListings(ListingSearch search, MarketListings market, OwnerNames owners, Taxonomies taxonomies, Parks parks) {
		this.search = search;
		this.market = market;
		this.owners = owners;
		this.taxonomies = taxonomies;
		this.parks = parks;
	}

	/**
	 * A page of a list.
	 */
	public BrowsePage page(ListingKind kind, BrowseQuery query, Audience audience) {
		requireKnownCodes(query.filters());
		try {
			return this.search.page(side(kind), query.seenBy(audience.circle()));
		}
		catch (IllegalArgumentException ex) {
			// the codes are known and the size has been checked: only the cursor is left
			throw new InvalidParameter("cursor", "parameter.broken-cursor", ex);
		}
	}

	/**
	 * The ids of those among the given listings that a list of the audience would show,
	 * as far as the search index knows.
	 * @param ids of which listings, 1000 at most
	 */
	public Set<String> among(ListingKind kind, BrowseQuery query, Collection<String> ids, Audience audience) {
		return this.search.among(side(kind), query.seenBy(audience.circle()), ids);
	}

	/**
	 * The facets of a page, with the names of owners.
	 */
	public List<ListFacet> facets(BrowsePage page) {
		return page.facets().stream().map(this::facet).toList();
	}

	private ListFacet facet(Facet facet) {
		var name = FacetName.valueOf(facet.name().name());
		if (facet.name() != BrowseFacet.OWNER) {
			return new ListFacet(name,
					facet.values().stream().map((one) -> new FacetValue(one.value(), one.count(), null)).toList());
		}
		var names = this.owners.of(facet.values().stream().map(Facet.Value::value).toList());
		return new ListFacet(name,
				facet.values()
					.stream()
					.filter((one) -> names.containsKey(one.value()))
					.map((one) -> new FacetValue(one.value(), one.count(), names.get(one.value())))
					.toList());
	}

	/**
	 * What somebody may be about to type.
	 */
	public SuggestionList suggestions(ListingKind kind, String typed, Audience audience) {
		var found = this.search.suggestions(side(kind), typed, audience.circle());
		var names = this.owners.of(ids(found, SuggestionKind.OWNER).toList());
		var listed = this.market.among(kind, ids(found, SuggestionKind.TITLE).map(ListingId::of).toList(), audience)
			.stream()
			.map((owned) -> owned.listing().id().toString())
			.toList();
		return new SuggestionList(found.stream().filter((one) -> switch (one.kind()) {
			case KEYWORD -> true;
			case OWNER -> one.text().equals(names.get(one.id()));
			case TITLE -> listed.contains(one.id());
		}).toList());
	}

	private static Stream<String> ids(Collection<Suggestion> suggestions, SuggestionKind kind) {
		return suggestions.stream().filter((one) -> one.kind() == kind).map(Suggestion::id);
	}

	/**
	 * The ids of listings like one that the audience sees.
	 * @throws io.techbridge.marketplace.platform.problems.NotFound if it does not see it
	 */
	public List<String> similar(ListingKind kind, ListingId id, Audience audience) {
		var seen = this.market.get(kind, id, audience);
		return this.search.similar(side(kind), seen.listing().id().toString(), audience.circle(), SIMILAR);
	}

	private void requireKnownCodes(BrowseFilters filters) {
		require(filters, BrowseFacet.FIELD, (code) -> this.taxonomies.has(new FieldCode(code)), "field");
		require(filters, BrowseFacet.REGION, (code) -> this.taxonomies.has(new RegionCode(code)), "region");
		require(filters, BrowseFacet.PARK, (code) -> this.parks.exists(new ParkCode(code)), "park");
	}

	private static void require(BrowseFilters filters, BrowseFacet facet, Predicate<String> known, String parameter) {
		if (!filters.chosen(facet).stream().allMatch(known)) {
			throw new InvalidParameter(parameter, "parameter.unknown-" + parameter);
		}
	}

	/**
	 * The side of the search index that holds listings of a kind.
	 */
	private static IndexSide side(ListingKind kind) {
		return switch (kind) {
			case ACHIEVEMENT -> IndexSide.OFFERS;
			case NEED -> IndexSide.DEMANDS;
		};
	}

}
