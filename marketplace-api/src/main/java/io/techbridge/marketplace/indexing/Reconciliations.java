package io.techbridge.marketplace.indexing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The comparisons of the search index with the database: those asked for and what the
 * others found.
 */
@Component
class Reconciliations {

	private static final String BEGIN = """
			INSERT INTO index_reconciliation (id, requested_at, checked, missing, outdated, ghosts, ahead, repaired)
			VALUES (:id, UTC_TIMESTAMP(6), 0, 0, 0, 0, 0, 0)""";

	private static final String OPEN = """
			SELECT id FROM index_reconciliation WHERE finished_at IS NULL ORDER BY id""";

	private static final String FINISH = """
			UPDATE index_reconciliation
			SET finished_at = UTC_TIMESTAMP(6), checked = :checked, missing = :missing, outdated = :outdated,
			  ghosts = :ghosts, ahead = :ahead, repaired = :repaired
			WHERE id IN (:ids)""";

	private static final String LATEST = """
			SELECT finished_at, checked, missing, outdated, ghosts, ahead, repaired FROM index_reconciliation
			WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, id DESC LIMIT 1""";

	private static final String FORGET = "DELETE FROM index_reconciliation WHERE finished_at < :before";

	private final JdbcClient jdbc;

	private final Ids ids;

	Reconciliations(JdbcClient jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	/**
	 * Asks for a comparison.
	 * @return its id
	 */
	long request() {
		var id = this.ids.next();
		this.jdbc.sql(BEGIN).param("id", id).update();
		return id;
	}

	/**
	 * The ids of those asked for and not yet done.
	 */
	List<Long> open() {
		return this.jdbc.sql(OPEN).query(Long.class).list();
	}

	void finish(List<Long> ids, Reconciliation found) {
		this.jdbc.sql(FINISH)
			.param("checked", found.checked())
			.param("missing", found.missing())
			.param("outdated", found.outdated())
			.param("ghosts", found.ghosts())
			.param("ahead", found.ahead())
			.param("repaired", found.repaired())
			.param("ids", ids)
			.update();
	}

	/**
	 * The last one that is done.
	 */
	Optional<Done> latest() {
		return this.jdbc.sql(LATEST)
			.query((row, number) -> new Done(Instants.of(row, "finished_at"),
					new Reconciliation(row.getLong("checked"), row.getLong("missing"), row.getLong("outdated"),
							row.getLong("ghosts"), row.getLong("ahead"), row.getLong("repaired"))))
			.optional();
	}

	void forgetBefore(Instant limit) {
		this.jdbc.sql(FORGET).param("before", limit).update();
	}

	/**
	 * A comparison that was made.
	 *
	 * @param at when it was done
	 */
	record Done(Instant at, Reconciliation found) {

	}

}
