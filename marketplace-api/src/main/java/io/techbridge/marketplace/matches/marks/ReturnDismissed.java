package io.techbridge.marketplace.matches.marks;

import java.time.Clock;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.changes.Extent;
import io.techbridge.marketplace.listings.core.ListingHistory;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.platform.indexing.WentStale;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings dismissed pairs back when one of the two is materially another listing than the
 * one that was dismissed, however many small edits led there. Where nobody knows what was
 * dismissed, because the listing came with the application, any change brings them back.
 */
@Component
class ReturnDismissed {

	private final Marks marks;

	private final Listings listings;

	private final ListingHistory history;

	private final Clock clock;

	ReturnDismissed(Marks marks, Listings listings, ListingHistory history, Clock clock) {
		this.marks = marks;
		this.listings = listings;
		this.history = history;
		this.clock = clock;
	}

	@EventListener
	void on(WentStale event) {
		this.marks.withDismissals(event.ids()).forEach(this::bringBack);
	}

	private void bringBack(long id) {
		var content = this.listings.findById(new ListingId(id)).orElseThrow().content();
		for (var dismissedAt : this.marks.dismissals(id)) {
			var seen = this.history.contentAt(new ListingId(id), dismissedAt);
			if (seen.map((before) -> Extent.of(before, content).isMaterial()).orElse(true)) {
				this.marks.bringBack(id, dismissedAt, this.clock.instant());
			}
		}
	}

}
