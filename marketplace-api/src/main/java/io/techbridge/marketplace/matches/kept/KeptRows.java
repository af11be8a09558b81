package io.techbridge.marketplace.matches.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.matching.Grade;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of kept lists.
 */
@Component
class KeptRows {

	private static final String CALCULATED = "SELECT calculated_at FROM match_list WHERE need_id = :need FOR UPDATE";

	private static final String ENTRIES = """
			SELECT achievement_id, position, grade, probability, hundredths, achievement_version, detail
			FROM kept_match WHERE need_id = :need ORDER BY position""";

	private static final String PUT_LIST = """
			INSERT INTO match_list
			  (need_id, need_version, calculated_at, weights_version, rules_version, meaning_used, strong, fair, weak)
			VALUES (:need, :version, :at, :weights, :rules, :meaning, :strong, :fair, :weak)
			ON DUPLICATE KEY UPDATE
			  need_version = VALUES(need_version), calculated_at = VALUES(calculated_at),
			  weights_version = VALUES(weights_version), rules_version = VALUES(rules_version),
			  meaning_used = VALUES(meaning_used), strong = VALUES(strong), fair = VALUES(fair), weak = VALUES(weak)""";

	private static final String PUT_ENTRY = """
			INSERT INTO kept_match
			  (need_id, achievement_id, position, grade, probability, hundredths, achievement_version, detail)
			VALUES (:need, :achievement, :position, :grade, :probability, :hundredths, :version, :detail)
			ON DUPLICATE KEY UPDATE
			  position = VALUES(position), grade = VALUES(grade), probability = VALUES(probability),
			  hundredths = VALUES(hundredths), achievement_version = VALUES(achievement_version),
			  detail = VALUES(detail)""";

	private static final String REMOVE = "DELETE FROM kept_match WHERE need_id = :need AND achievement_id IN (:ids)";

	private static final String REMOVE_LIST = "DELETE FROM match_list WHERE need_id = :need";

	private static final String NEEDS_LISTING = "SELECT need_id FROM kept_match WHERE achievement_id = :achievement";

	private static final String LISTS = "SELECT COUNT(*) FROM match_list";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	KeptRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * When the list of a need was computed, for a transaction that is about to replace
	 * it.
	 */
	Optional<Instant> lock(ListingId need) {
		return this.jdbc.sql(CALCULATED)
			.param("need", need.value())
			.query((row, number) -> Instants.of(row, "calculated_at"))
			.optional();
	}

	/**
	 * The entries of the list of a need, best first.
	 */
	List<KeptRow> entries(ListingId need) {
		return this.jdbc.sql(ENTRIES).param("need", need.value()).query(KeptRows::entry).list();
	}

	void put(ComputedList computed) {
		var list = computed.list();
		this.jdbc.sql(PUT_LIST)
			.param("need", computed.need().value())
			.param("version", computed.needVersion())
			.param("at", list.calculatedAt())
			.param("weights", list.weightsVersion())
			.param("rules", list.rulesVersion())
			.param("meaning", list.meaningUsed())
			.param("strong", count(list, Grade.STRONG))
			.param("fair", count(list, Grade.FAIR))
			.param("weak", count(list, Grade.WEAK))
			.update();
	}

	void put(ListingId need, Collection<KeptRow> rows) {
		this.batches.batchUpdate(PUT_ENTRY, rows.stream()
			.map((row) -> new MapSqlParameterSource("need", need.value()).addValue("achievement", row.achievement())
				.addValue("position", row.position())
				.addValue("grade", row.grade().name())
				.addValue("probability", row.probability())
				.addValue("hundredths", row.hundredths())
				.addValue("version", row.version())
				.addValue("detail", row.detail()))
			.toArray(MapSqlParameterSource[]::new));
	}

	void remove(ListingId need, Collection<Long> achievements) {
		if (!achievements.isEmpty()) {
			this.jdbc.sql(REMOVE).param("need", need.value()).param("ids", achievements).update();
		}
	}

	void remove(ListingId need) {
		this.jdbc.sql(REMOVE_LIST).param("need", need.value()).update();
	}

	/**
	 * How many needs have a list.
	 */
	long lists() {
		return this.jdbc.sql(LISTS).query(Long.class).single();
	}

	/**
	 * The needs in whose lists an achievement stands.
	 */
	List<Long> needsListing(long achievement) {
		return this.jdbc.sql(NEEDS_LISTING).param("achievement", achievement).query(Long.class).list();
	}

	static KeptRow entry(ResultSet row, int number) throws SQLException {
		return new KeptRow(row.getLong("achievement_id"), row.getInt("position"), Grade.valueOf(row.getString("grade")),
				row.getDouble("probability"), row.getInt("hundredths"), row.getLong("achievement_version"),
				row.getString("detail"));
	}

	private static long count(PairList list, Grade grade) {
		return list.pairs().stream().filter((pair) -> pair.grade() == grade).count();
	}

}
