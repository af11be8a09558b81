package io.techbridge.marketplace.listings.attachments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.platform.jobs.Removed;
import io.techbridge.marketplace.platform.problems.Message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes attachments that no version of their listing has any more: neither what others
 * see nor the edit nor what was last reviewed. A file that no version has never comes
 * back into one, so there is no hurry and no race.
 */
@Component
class PurgeAttachments {

	private static final Duration TIME_TO_SETTLE = Duration.ofDays(1);

	private static final int BATCH = 200;

	private static final String LISTINGS = """
			SELECT DISTINCT listing_id FROM attachment WHERE added_at < :before AND listing_id > :after
			ORDER BY listing_id LIMIT :most""";

	private static final String ATTACHMENTS = """
			SELECT id FROM attachment WHERE added_at < :before AND listing_id IN (:listings)""";

	private static final String DELETE = "DELETE FROM attachment WHERE id IN (:ids)";

	private final Listings listings;

	private final JdbcClient jdbc;

	private final Clock clock;

	PurgeAttachments(Listings listings, JdbcClient jdbc, Clock clock) {
		this.listings = listings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Message> purge() {
		var before = this.clock.instant().minus(TIME_TO_SETTLE);
		var removed = 0;
		var batch = batch(before, 0);
		while (!batch.isEmpty()) {
			removed += purge(batch, before);
			batch = batch(before, batch.getLast());
		}
		return Removed.told(removed);
	}

	private List<Long> batch(Instant before, long after) {
		return this.jdbc.sql(LISTINGS)
			.param("before", before)
			.param("after", after)
			.param("most", BATCH)
			.query(Long.class)
			.list();
	}

	private int purge(List<Long> listings, Instant before) {
		// one statement reads all versions of a listing, so that none slips through while
		// an edit goes live; attachments are read first, so that none is younger
		var attachments = this.jdbc.sql(ATTACHMENTS)
			.param("before", before)
			.param("listings", listings)
			.query(Long.class)
			.list();
		var used = this.listings.findAllById(listings.stream().map(ListingId::new).toList())
			.stream()
			.flatMap(PurgeAttachments::used)
			.collect(Collectors.toSet());
		var unused = attachments.stream().filter((id) -> !used.contains(new AttachmentId(id))).toList();
		return unused.isEmpty() ? 0 : this.jdbc.sql(DELETE).param("ids", unused).update();
	}

	private static Stream<AttachmentId> used(Listing listing) {
		return Stream.concat(Stream.of(listing.content(), listing.working()), Stream.ofNullable(listing.reviewed()))
			.flatMap((version) -> version.attachments().stream());
	}

}
