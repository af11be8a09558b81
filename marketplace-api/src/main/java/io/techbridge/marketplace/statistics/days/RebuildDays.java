package io.techbridge.marketplace.statistics.days;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.jobs.JobQueue;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.statistics.scope.Period;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes days anew: throws them away and lets all rows of the ledger behind them wait
 * again, in one transaction for each month. Figures stay right meanwhile; they are slower
 * until the rows have been added again.
 */
@Component
class RebuildDays {

	static final String JOB = "rebuild-contract-days";

	private static final String FIRST_AND_LAST = """
			SELECT MIN(d.first_on) AS first_on, MAX(d.last_on) AS last_on FROM (
			  SELECT MIN(counted_on) AS first_on, MAX(counted_on) AS last_on FROM contract_ledger
			  UNION ALL SELECT MIN(counted_on), MAX(counted_on) FROM contract_day) d""";

	private static final String THROW_AWAY = "DELETE FROM contract_day WHERE counted_on BETWEEN :from AND :to";

	/** The base is named only for the sake of the index. */
	private static final String WAIT_AGAIN = """
			INSERT INTO contract_ledger_waiting (ledger_id, counts_from)
			SELECT l.id, l.counts_from FROM contract_ledger l
			WHERE l.base IN ('SIGNED', 'REGISTERED') AND l.counted_on BETWEEN :from AND :to
			  AND NOT EXISTS (SELECT 1 FROM contract_ledger_waiting w WHERE w.ledger_id = l.id)""";

	private final JdbcClient jdbc;

	private final DayLock lock;

	private final TransactionOperations transaction;

	private final JobQueue queue;

	private final Ids ids;

	private final AuditLog audit;

	RebuildDays(JdbcClient jdbc, DayLock lock, TransactionOperations transaction, JobQueue queue, Ids ids,
			AuditLog audit) {
		this.jdbc = jdbc;
		this.lock = lock;
		this.transaction = transaction;
		this.queue = queue;
		this.ids = ids;
		this.audit = audit;
	}

	/**
	 * Asks for all days to be made anew; a job does it.
	 */
	@Transactional
	public void request() {
		this.queue.add(JOB, this.ids.next());
		this.audit.record(AuditedAct.of("contract-days.rebuild-requested", "contract-days", "all"));
	}

	/**
	 * Makes all days anew.
	 * @return what was done
	 */
	Message work() {
		var months = months();
		months.forEach(this::month);
		return Message.of("job.days-rebuilt", months.size());
	}

	/**
	 * Makes the days of a month anew.
	 */
	void month(Period month) {
		this.transaction.executeWithoutResult((status) -> {
			this.lock.take();
			for (var sql : List.of(THROW_AWAY, WAIT_AGAIN)) {
				this.jdbc.sql(sql).param("from", month.from()).param("to", month.to()).update();
			}
		});
	}

	/**
	 * All months in which contracts are counted.
	 */
	List<Period> months() {
		return this.jdbc.sql(FIRST_AND_LAST).query(RebuildDays::inMonths).single();
	}

	private static List<Period> inMonths(ResultSet row, int number) throws SQLException {
		var first = row.getObject("first_on", LocalDate.class);
		return (first != null) ? new Period(first, row.getObject("last_on", LocalDate.class)).monthsBackwards()
				: List.of();
	}

}
