package io.techbridge.marketplace.listings.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Step;

/**
 * The listings of a batch of rows on their way into the database. Two rows may mean the
 * same one, the first by its title and the second by its number: they make one step.
 */
public final class BroughtListings {

	private final KnownListings known;

	private final Map<ListingId, Step> steps = new LinkedHashMap<>();

	private final Map<ListingId, Listing> written = new LinkedHashMap<>();

	/**
	 * @param known what the rows are judged by
	 */
	public BroughtListings(KnownListings known) {
		this.known = known;
	}

	KnownListings known() {
		return this.known;
	}

	void put(Step step) {
		this.steps.merge(step.after().id(), step, Step::then);
		this.known.put(step.after());
	}

	List<Listing> added() {
		return this.steps.values().stream().filter((step) -> step.before() == null).map(Step::after).toList();
	}

	List<Step> changed() {
		return this.steps.values().stream().filter((step) -> step.before() != null).toList();
	}

	void written(List<Listing> saved) {
		saved.forEach((listing) -> this.written.put(listing.id(), listing));
	}

	List<Listing> written() {
		return List.copyOf(this.written.values());
	}

}
