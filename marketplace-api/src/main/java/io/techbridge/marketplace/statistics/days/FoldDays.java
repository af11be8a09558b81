package io.techbridge.marketplace.statistics.days;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds what waits in the ledger of contracts to the days, as soon as it counts. A row
 * leaves the waiting ones in the transaction that adds it, so that every figure finds it
 * in one of the two.
 */
@Component
class FoldDays {

	private static final int BATCH = 5000;

	/** So that one run of the job ends and another one is told. */
	private static final Duration LONGEST = Duration.ofSeconds(20);

	/** What comes in day by day is not worth telling. */
	private static final int WORTH_TELLING = 1000;

	private static final String DUE = """
			SELECT ledger_id FROM contract_ledger_waiting WHERE counts_from <= :now
			ORDER BY counts_from, ledger_id LIMIT :batch""";

	private static final String TO_WHAT_IS_THERE = """
			ON DUPLICATE KEY UPDATE contracts = contract_day.contracts + VALUES(contracts),
			  total_fen = contract_day.total_fen + VALUES(total_fen),
			  technology_fen = contract_day.technology_fen + VALUES(technology_fen)""";

	private static final String ADD = "INSERT INTO contract_day (" + DayKeys.ALL
			+ ", contracts, total_fen, technology_fen) SELECT " + DayKeys.ALL
			+ ", SUM(contracts), SUM(total_fen), SUM(technology_fen) FROM (" + DayKeys.keyed("l.id IN (:rows)")
			+ ") k GROUP BY " + DayKeys.ALL + " " + TO_WHAT_IS_THERE;

	private static final String ADDED = "DELETE FROM contract_ledger_waiting WHERE ledger_id IN (:rows)";

	private final JdbcClient jdbc;

	private final DayLock lock;

	private final TransactionOperations transaction;

	private final Clock clock;

	FoldDays(JdbcClient jdbc, DayLock lock, TransactionOperations transaction, Clock clock) {
		this.jdbc = jdbc;
		this.lock = lock;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Adds what counts by now, for some twenty seconds at most.
	 * @return what was done, if it was much
	 */
	Optional<Message> work() {
		var begin = System.nanoTime();
		var done = 0;
		int more;
		do {
			more = Objects.requireNonNull(this.transaction.execute((status) -> batch()));
			done += more;
		}
		while (more == BATCH && System.nanoTime() - begin < LONGEST.toNanos());
		return (done >= WORTH_TELLING) ? Optional.of(Message.of("job.contracts-folded", done)) : Optional.empty();
	}

	private int batch() {
		this.lock.take();
		var rows = due();
		if (!rows.isEmpty()) {
			this.jdbc.sql(ADD).param("rows", rows).update();
			this.jdbc.sql(ADDED).param("rows", rows).update();
		}
		return rows.size();
	}

	private List<Long> due() {
		return this.jdbc.sql(DUE).param("now", this.clock.instant()).param("batch", BATCH).query(Long.class).list();
	}

}
