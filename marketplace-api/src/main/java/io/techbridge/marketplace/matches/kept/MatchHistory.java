package io.techbridge.marketplace.matches.kept;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of pairs over time, insert-only, and the first time each listing reached
 * each grade, which is never forgotten.
 */
@Component
class MatchHistory {

	private static final String ADD = """
			INSERT INTO match_history (id, recorded_at, need_id, achievement_id, grade, hundredths)
			VALUES (:id, :at, :need, :achievement, :grade, :hundredths)""";

	private static final String REACHED = """
			INSERT INTO match_first_grade (listing_id, grade, reached_at) VALUES (:listing, :grade, :at)
			ON DUPLICATE KEY UPDATE listing_id = listing_id""";

	private static final String FORGET = "DELETE FROM match_history WHERE recorded_at < :limit LIMIT 10000";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final Ids ids;

	MatchHistory(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Ids ids) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.ids = ids;
	}

	/**
	 * Notes how pairs stand now.
	 */
	void add(ListingId need, Collection<KeptRow> rows, Instant at) {
		add(rows.stream().map((row) -> entry(need, row.achievement(), at, row.grade(), row.hundredths())));
	}

	/**
	 * Notes that pairs have left the list.
	 */
	void left(ListingId need, Collection<Long> achievements, Instant at) {
		add(achievements.stream().map((achievement) -> entry(need, achievement, at, null, null)));
	}

	/**
	 * Notes the grades that listings have reached, if they never had before. Who is
	 * strong has been fair and weak as well.
	 */
	void reached(Collection<Reached> listings, Instant at) {
		this.batches.batchUpdate(REACHED, listings.stream()
			.flatMap((reached) -> upTo(reached.grade())
				.map((grade) -> new MapSqlParameterSource("listing", reached.listing()).addValue("grade", grade.name())
					.addValue("at", at)))
			.toArray(MapSqlParameterSource[]::new));
	}

	/**
	 * Forgets what became of pairs before.
	 * @return how many entries are gone
	 */
	int forgetBefore(Instant limit) {
		var forgotten = 0;
		var more = 0;
		do {
			more = this.jdbc.sql(FORGET).param("limit", limit).update();
			forgotten += more;
		}
		while (more > 0);
		return forgotten;
	}

	private static Stream<Grade> upTo(Grade grade) {
		return List.of(Grade.STRONG, Grade.FAIR, Grade.WEAK).stream().filter((one) -> one.compareTo(grade) >= 0);
	}

	private MapSqlParameterSource entry(ListingId need, long achievement, Instant at, @Nullable Grade grade,
			@Nullable Integer hundredths) {
		return new MapSqlParameterSource("id", this.ids.next()).addValue("at", at)
			.addValue("need", need.value())
			.addValue("achievement", achievement)
			.addValue("grade", (grade != null) ? grade.name() : null)
			.addValue("hundredths", hundredths);
	}

	private void add(Stream<MapSqlParameterSource> entries) {
		this.batches.batchUpdate(ADD, entries.toArray(MapSqlParameterSource[]::new));
	}

	/**
	 * A listing that has a match of this grade.
	 */
	record Reached(long listing, Grade grade) {

	}

}
