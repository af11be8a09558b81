package io.techbridge.marketplace.listings;

import java.util.function.Function;

import io.techbridge.marketplace.platform.problems.InvalidParameter;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.IdPage;
import io.techbridge.matching.ListingSearch;

import org.springframework.stereotype.Component;

/**
 * Asks the engine for pages of listings, with parameters that make sense.
 */
@Component
public class BrowseListings {

	private final ListingSearch search;

	private final Taxonomies taxonomies;

	BrowseListings(ListingSearch search, Taxonomies taxonomies) {
		this.search = search;
		this.taxonomies = taxonomies;
	}

	public IdPage achievements(BrowseQuery query) {
		return ask(this.search::offers, query);
	}

	public IdPage needs(BrowseQuery query) {
		return ask(this.search::demands, query);
	}

	private IdPage ask(Function<BrowseQuery, IdPage> search, BrowseQuery query) {
		requireKnownCodes(query);
		try {
			return search.apply(query);
		}
		catch (IllegalArgumentException ex) {
			// the codes are known and the size has been checked: only the cursor is left
			throw new InvalidParameter("cursor", "parameter.broken-cursor", ex);
		}
	}

	private void requireKnownCodes(BrowseQuery query) {
		if (query.field() != null && !this.taxonomies.has(query.field())) {
			throw new InvalidParameter("field", "parameter.unknown-field");
		}
		if (query.region() != null && !this.taxonomies.has(query.region())) {
			throw new InvalidParameter("region", "parameter.unknown-region");
		}
	}

}
