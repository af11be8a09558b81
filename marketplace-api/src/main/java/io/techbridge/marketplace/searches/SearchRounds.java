package io.techbridge.marketplace.searches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.platform.persistence.Instants;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rounds, of which there is one at a time.
 */
@Component
class SearchRounds {

	/** As many as the engine compares at once. */
	private static final int MOST_LISTINGS = 1000;

	private static final String COLUMNS = "SELECT id, opened_at, last_search_id FROM search_round";

	private static final String OPEN = """
			INSERT INTO search_round (id, opened_at, last_search_id) VALUES (:id, :at, 0)""";

	private static final String ADVANCE = "UPDATE search_round SET last_search_id = :search WHERE id = :id";

	private static final String CLOSE = "DELETE FROM search_round WHERE id = :id";

	private final JdbcClient jdbc;

	private final FreshListings fresh;

	private final IndexTasks indexTasks;

	private final Ids ids;

	private final Clock clock;

	SearchRounds(JdbcClient jdbc, FreshListings fresh, IndexTasks indexTasks, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.fresh = fresh;
		this.indexTasks = indexTasks;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * The round that is under way.
	 */
	Optional<SearchRound> current() {
		return this.jdbc.sql(COLUMNS + " ORDER BY id LIMIT 1").query(SearchRounds::round).optional();
	}

	/**
	 * Begins a round with the fresh listings that the search index has caught up with;
	 * the others wait for one to come.
	 * @return whether there were any
	 */
	@Transactional
	public boolean open() {
		var listings = this.fresh.waiting(MOST_LISTINGS);
		var behind = this.indexTasks.waiting(listings);
		var ready = listings.stream().filter((listing) -> !behind.contains(listing)).toList();
		if (ready.isEmpty()) {
			return false;
		}
		var round = this.ids.next();
		this.jdbc.sql(OPEN).param("id", round).param("at", this.clock.instant()).update();
		this.fresh.take(ready, round);
		return true;
	}

	/**
	 * Goes on from a search, unless somebody else has done so: an instance that seemed
	 * dead may come back.
	 * @return whether the round stood where the caller thought
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean advance(SearchRound round, SavedSearchId lastSearch) {
		var standing = this.jdbc.sql(COLUMNS + " WHERE id = :id FOR UPDATE")
			.param("id", round.id())
			.query(SearchRounds::round)
			.optional();
		if (!standing.equals(Optional.of(round))) {
			return false;
		}
		this.jdbc.sql(ADVANCE).param("search", lastSearch.value()).param("id", round.id()).update();
		return true;
	}

	/**
	 * Ends a round that has gone past all searches, and with it what was fresh.
	 */
	void close(SearchRound round) {
		this.jdbc.sql(CLOSE).param("id", round.id()).update();
	}

	private static SearchRound round(ResultSet row, int number) throws SQLException {
		return new SearchRound(row.getLong("id"), Instants.of(row, "opened_at"), row.getLong("last_search_id"));
	}

}
