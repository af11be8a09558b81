package io.techbridge.marketplace.matches.kept;

import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets tests say when matches are brought up to date.
 */
@Component
public class MatchDriver {

	private final Market market;

	private final JobDriver jobs;

	private final JdbcClient jdbc;

	MatchDriver(Market market, JobDriver jobs, JdbcClient jdbc) {
		this.market = market;
		this.jobs = jobs;
		this.jdbc = jdbc;
	}

	/**
	 * Everything published so far can be found and is matched from now on.
	 */
	public void bringUpToDate() {
		this.market.index();
		this.jobs.run("refresh-matches");
	}

	/** How many listings wait to be looked at again. */
	long waiting() {
		return this.jdbc.sql("SELECT COUNT(*) FROM match_task").query(Long.class).single();
	}

	/** The achievements in the kept list of a need, the best first. */
	List<ListingId> kept(ListingId need) {
		return this.jdbc.sql("SELECT achievement_id FROM kept_match WHERE need_id = :need ORDER BY position")
			.param("need", need.value())
			.query((row, number) -> new ListingId(row.getLong(1)))
			.list();
	}

	/** The instants at which something of a need's list was remembered. */
	List<Instant> remembered(ListingId need) {
		return this.jdbc.sql("SELECT recorded_at FROM match_history WHERE need_id = :need ORDER BY recorded_at, id")
			.param("need", need.value())
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.list();
	}

	/** The grades a listing has ever reached. */
	List<String> reached(ListingId listing) {
		return this.jdbc.sql("SELECT grade FROM match_first_grade WHERE listing_id = :listing ORDER BY grade")
			.param("listing", listing.value())
			.query(String.class)
			.list();
	}

}
