package io.techbridge.marketplace.listings;

import java.util.List;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingsSaved;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds listings wherever they stand in their life, as those that come with the
 * application. Their history begins with what happens from now on.
 */
@Component
public class AddListings {

	private final Listings listings;

	private final IndexTasks indexTasks;

	private final ApplicationEventPublisher events;

	AddListings(Listings listings, IndexTasks indexTasks, ApplicationEventPublisher events) {
		this.listings = listings;
		this.indexTasks = indexTasks;
		this.events = events;
	}

	/**
	 * @return their ids, in the same order
	 */
	@Transactional
	public List<ListingId> add(List<Listing> added) {
		var saved = this.listings.saveAll(added);
		saved.stream()
			.collect(Collectors.groupingBy(Listing::kind,
					Collectors.mapping((one) -> one.id().value(), Collectors.toList())))
			.forEach((kind, ids) -> this.indexTasks.stale(ChangeListing.indexKind(kind), ids));
		this.events.publishEvent(ListingsSaved.of(saved));
		return saved.stream().map(Listing::id).toList();
	}

}
