package io.techbridge.marketplace.listings.duplicates;

import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.ListingMoved;
import io.techbridge.marketplace.listings.core.ListingWritten;
import io.techbridge.marketplace.listings.core.Listings;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the bands of listings in step with their words, in the transaction that changes
 * them.
 */
@Component
class KeepBands {

	private static final int BATCH = 500;

	private final Listings listings;

	private final ListingBands bands;

	KeepBands(Listings listings, ListingBands bands) {
		this.listings = listings;
		this.bands = bands;
	}

	@EventListener
	void on(ListingWritten event) {
		keep(event.id());
	}

	/** An edit that goes live, or is thrown away, takes words away. */
	@EventListener
	void on(ListingMoved event) {
		keep(event.id());
	}

	private void keep(ListingId id) {
		this.listings.findById(id).ifPresent(this.bands::keep);
	}

	/**
	 * Adds the bands of listings that have none: samples, and what was there before bands
	 * were.
	 */
	Optional<String> complete() {
		var added = 0;
		for (var some = this.bands.missing(BATCH); !some.isEmpty(); some = this.bands.missing(BATCH)) {
			this.listings.findAllById(some).forEach(this.bands::keep);
			added += some.size();
		}
		return (added > 0) ? Optional.of("added " + added) : Optional.empty();
	}

}
