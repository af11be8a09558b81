package io.techbridge.marketplace.listings.core;

import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.problems.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rates how clear those needs are that were there before needs were rated. It is derived
 * from what they say, so that they do not become another version by it.
 */
@Component
class CompleteClarity {

	private static final int BATCH = 500;

	private static final String MISSING = """
			SELECT id FROM listing WHERE kind = 'NEED' AND clarity IS NULL ORDER BY id LIMIT :most""";

	/** Whoever saves the need meanwhile rates it too. */
	private static final String RATE = "UPDATE listing SET clarity = :clarity WHERE id = :id AND clarity IS NULL";

	private final Listings listings;

	private final JdbcClient jdbc;

	CompleteClarity(Listings listings, JdbcClient jdbc) {
		this.listings = listings;
		this.jdbc = jdbc;
	}

	Optional<Message> run() {
		var rated = 0;
		for (var some = missing(); !some.isEmpty(); some = missing()) {
			this.listings.findAllById(some).forEach(this::rate);
			rated += some.size();
		}
		return (rated > 0) ? Optional.of(Message.of("job.clarity-rated", rated)) : Optional.empty();
	}

	private void rate(Listing need) {
		this.jdbc.sql(RATE)
			.param("clarity", Excerpt.of(need.working()).clarity())
			.param("id", need.id().value())
			.update();
	}

	private List<ListingId> missing() {
		return this.jdbc.sql(MISSING)
			.param("most", BATCH)
			.query(Long.class)
			.list()
			.stream()
			.map(ListingId::new)
			.toList();
	}

}
