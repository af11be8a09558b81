package io.techbridge.marketplace.listings.expiry;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.Term;
import io.techbridge.marketplace.platform.time.China;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to one listing as its term ends, each step in a transaction of its own.
 * Its owner may have confirmed or changed it since it was looked up, so it is looked at
 * again.
 */
@Component
class EndOfTerm {

	/** How many days before the end owners are reminded; the last one counts. */
	static final List<Integer> REMINDERS = List.of(7, 30);

	private final Listings listings;

	private final ChangeListing change;

	private final Clock clock;

	EndOfTerm(Listings listings, ChangeListing change, Clock clock) {
		this.listings = listings;
		this.change = change;
		this.clock = clock;
	}

	@Transactional
	void expire(ListingId id) {
		endingWithin(id, 0)
			.ifPresent((listing) -> this.change.change(listing, Happening.of(HistoryAct.EXPIRED), Listing::expire));
	}

	@Transactional
	void remind(ListingId id, int days) {
		endingWithin(id, days).filter((listing) -> isNews(Objects.requireNonNull(listing.term()), days))
			.ifPresent((listing) -> this.change.change(listing,
					Happening.of(HistoryAct.REMINDED, Integer.toString(days)), (before) -> before.reminded(days)));
	}

	private Optional<Listing> endingWithin(ListingId id, int days) {
		var day = China.today(this.clock).plusDays(days);
		return this.listings.findById(id)
			.filter((listing) -> listing.isPublished() && listing.term() != null
					&& !listing.term().expiresOn().isAfter(day));
	}

	private static boolean isNews(Term term, int days) {
		return term.remindedDays() == null || term.remindedDays() > days;
	}

}
