package io.techbridge.marketplace.listings;

import java.util.List;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.platform.time.China;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts listings onto the market as if an operator had reviewed them: those that come with
 * the application.
 */
@Component
public class PublishListings {

	private static final Scores FAIR = new Scores(4, 4, 4, 4);

	private final Listings listings;

	private final IndexTasks indexTasks;

	private final Ids ids;

	PublishListings(Listings listings, IndexTasks indexTasks, Ids ids) {
		this.listings = listings;
		this.indexTasks = indexTasks;
		this.ids = ids;
	}

	/**
	 * @return their ids, in the same order
	 */
	@Transactional
	public List<ListingId> publish(List<NewListing> added) {
		var saved = this.listings.saveAll(added.stream().map(this::published).toList());
		saved.stream()
			.collect(Collectors.groupingBy(Listing::kind,
					Collectors.mapping((one) -> one.id().value(), Collectors.toList())))
			.forEach((kind, ids) -> this.indexTasks.stale(ChangeListing.indexKind(kind), ids));
		return saved.stream().map(Listing::id).toList();
	}

	private Listing published(NewListing added) {
		var at = added.publishedOn().atStartOfDay(China.ZONE).toInstant();
		return Listing
			.draft(new ListingId(this.ids.next()), added.owner(), added.externalId(), added.content(), null, at)
			.submit(false, false, null, at, added.publishedOn())
			.approve(FAIR, null, at, added.publishedOn());
	}

}
