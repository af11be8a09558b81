package io.techbridge.marketplace.listings.duplicates;

import java.util.Optional;

import io.techbridge.marketplace.listings.core.ListingsSaved;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.platform.problems.Message;

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

	/** An edit that goes live, or is thrown away, takes words away. */
	@EventListener
	void on(ListingsSaved event) {
		this.bands.keep(this.listings.findAllById(event.ids()));
	}

	/**
	 * Adds the bands of listings that have none: samples, and what was there before bands
	 * were.
	 */
	Optional<Message> complete() {
		var added = 0;
		for (var some = this.bands.missing(BATCH); !some.isEmpty(); some = this.bands.missing(BATCH)) {
			this.bands.keep(this.listings.findAllById(some));
			added += some.size();
		}
		return (added > 0) ? Optional.of(Message.of("job.bands-added", added)) : Optional.empty();
	}

}
