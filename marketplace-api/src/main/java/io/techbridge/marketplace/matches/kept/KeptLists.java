package io.techbridge.marketplace.matches.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.persistence.Instants;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what is kept. A list is fresh while the need, every achievement in it, the
 * weights and the region rules are those it was computed with, and none of the listings
 * waits to be looked at again.
 */
@Component
@Transactional(readOnly = true)
public class KeptLists {

	/**
	 * How many matches of a need are kept at most; a shorter list is complete.
	 */
	public static final int LENGTH = ComputeMatches.KEPT;

	private static final String LIST = """
			SELECT m.calculated_at, m.weights_version, m.rules_version, m.meaning_used
			FROM match_list m JOIN listing l ON l.id = m.need_id
			WHERE m.need_id = :need AND m.need_version = l.search_version
			  AND m.weights_version = :weights AND m.rules_version = :rules
			  AND NOT EXISTS (SELECT 1 FROM match_task t WHERE t.kind = 'NEED' AND t.id = m.need_id)
			  AND NOT EXISTS (
			    SELECT 1 FROM kept_match k JOIN listing a ON a.id = k.achievement_id
			    WHERE k.need_id = m.need_id AND (k.achievement_version <> a.search_version
			      OR EXISTS (SELECT 1 FROM match_task t WHERE t.kind = 'ACHIEVEMENT' AND t.id = k.achievement_id)))""";

	private final JdbcClient jdbc;

	private final KeptRows rows;

	private final MatcherInForce matcher;

	KeptLists(JdbcClient jdbc, KeptRows rows, MatcherInForce matcher) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.matcher = matcher;
	}

	/**
	 * The kept matches of a need, if they are fresh.
	 */
	public Optional<PairList> fresh(ListingId need) {
		return this.jdbc.sql(LIST)
			.param("need", need.value())
			.param("weights", this.matcher.now().weightsVersion())
			.param("rules", this.matcher.now().rulesVersion())
			.query((row, number) -> list(need, row))
			.optional();
	}

	private PairList list(ListingId need, ResultSet row) throws SQLException {
		var pairs = this.rows.entries(need).stream().map((entry) -> entry.pair(need)).toList();
		return new PairList(pairs, Instants.of(row, "calculated_at"), true, row.getString("weights_version"),
				row.getString("rules_version"), row.getBoolean("meaning_used"));
	}

}
