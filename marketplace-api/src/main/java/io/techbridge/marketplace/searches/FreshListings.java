package io.techbridge.marketplace.searches;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Listings that no round has held against the saved searches yet, or one is just about
 * to.
 */
@Component
class FreshListings {

	private static final String ADD = """
			INSERT INTO fresh_listing (id, listing_id, kind, round_id) VALUES (:id, :listing, :kind, NULL)""";

	private static final String WAITING = """
			SELECT DISTINCT listing_id FROM fresh_listing WHERE round_id IS NULL ORDER BY listing_id LIMIT :limit""";

	private static final String TAKE = """
			UPDATE fresh_listing SET round_id = :round WHERE round_id IS NULL AND listing_id IN (:listings)""";

	private static final String OF_ROUND = """
			SELECT DISTINCT kind, listing_id FROM fresh_listing WHERE round_id = :round""";

	private final JdbcClient jdbc;

	private final Ids ids;

	FreshListings(JdbcClient jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	void add(ListingId listing, ListingKind kind) {
		this.jdbc.sql(ADD)
			.param("id", this.ids.next())
			.param("listing", listing.value())
			.param("kind", kind.name())
			.update();
	}

	/**
	 * Some of those that are in no round.
	 */
	List<Long> waiting(int limit) {
		return this.jdbc.sql(WAITING).param("limit", limit).query(Long.class).list();
	}

	/**
	 * Puts listings into a round.
	 */
	void take(Collection<Long> listings, long round) {
		this.jdbc.sql(TAKE).param("listings", listings).param("round", round).update();
	}

	/**
	 * The listings of a round.
	 */
	Map<ListingKind, List<ListingId>> of(long round) {
		return this.jdbc.sql(OF_ROUND)
			.param("round", round)
			.query((row, number) -> Map.entry(ListingKind.valueOf(row.getString("kind")),
					new ListingId(row.getLong("listing_id"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
