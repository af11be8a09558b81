package io.techbridge.marketplace.searches;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What saved searches have found: each listing is new to a search once. What a search
 * found when it was saved is known to it from the beginning.
 */
@Component
class SearchHits {

	private static final String ADD = """
			INSERT INTO saved_search_hit (search_id, listing_id, found_at, unseen)
			VALUES (:search, :listing, :at, :unseen)
			ON DUPLICATE KEY UPDATE listing_id = VALUES(listing_id)""";

	private static final String KNOWN = """
			SELECT listing_id FROM saved_search_hit WHERE search_id = :search AND listing_id IN (:listings)""";

	private static final String UNSEEN = """
			SELECT search_id, listing_id FROM saved_search_hit WHERE unseen AND search_id IN (:searches)
			ORDER BY found_at DESC LIMIT :limit""";

	private static final String SEE = """
			UPDATE saved_search_hit SET unseen = FALSE WHERE search_id = :search AND unseen""";

	private static final String FORGET = "DELETE FROM saved_search_hit WHERE search_id = :search";

	/** More need not be counted. */
	private static final int MOST_UNSEEN = 5000;

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	SearchHits(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Notes what a search has found.
	 * @param unseen whether it is new to whoever saved the search
	 */
	void add(SavedSearchId search, Collection<ListingId> listings, boolean unseen, Instant at) {
		this.batches.batchUpdate(ADD,
				listings.stream()
					.map((listing) -> new MapSqlParameterSource().addValue("search", search.value())
						.addValue("listing", listing.value())
						.addValue("at", at)
						.addValue("unseen", unseen))
					.toArray(SqlParameterSource[]::new));
	}

	/**
	 * Those of some listings that a search has found before.
	 */
	Set<ListingId> known(SavedSearchId search, Collection<ListingId> listings) {
		if (listings.isEmpty()) {
			return Set.of();
		}
		return this.jdbc.sql(KNOWN)
			.param("search", search.value())
			.param("listings", listings.stream().map(ListingId::value).toList())
			.query(Long.class)
			.list()
			.stream()
			.map(ListingId::new)
			.collect(Collectors.toCollection(HashSet::new));
	}

	/**
	 * What is new in some searches and has not been looked at, by search.
	 */
	Map<SavedSearchId, List<ListingId>> unseen(Collection<SavedSearchId> searches) {
		var unseen = new HashMap<SavedSearchId, List<ListingId>>();
		if (!searches.isEmpty()) {
			RowCallbackHandler collect = (row) -> unseen
				.computeIfAbsent(new SavedSearchId(row.getLong("search_id")), (search) -> new ArrayList<>())
				.add(new ListingId(row.getLong("listing_id")));
			this.jdbc.sql(UNSEEN)
				.param("searches", searches.stream().map(SavedSearchId::value).toList())
				.param("limit", MOST_UNSEEN)
				.query(collect);
		}
		return unseen;
	}

	/**
	 * Whoever saved the search has looked at what is new.
	 */
	void see(SavedSearchId search) {
		this.jdbc.sql(SEE).param("search", search.value()).update();
	}

	void forget(SavedSearchId search) {
		this.jdbc.sql(FORGET).param("search", search.value()).update();
	}

}
