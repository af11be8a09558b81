package io.techbridge.marketplace.contracts.reminders;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes through the contracts in which something is due. What could not be done on one day
 * is done on the next.
 */
@Component
class WatchContracts {

	private static final int PORTION = 500;

	private static final String SOMETHING_DUE = """
			SELECT id FROM (
			  SELECT contract.id FROM contract_instalment instalment
			  JOIN contract ON contract.id = instalment.contract_id AND contract.plan_revision = instalment.revision
			  WHERE instalment.due_on <= :day AND contract.status IN ('SIGNED', 'PERFORMED')
			    AND instalment.fen > (SELECT COALESCE(SUM(CASE payment.kind WHEN 'PAYMENT' THEN payment.fen
			                                                                ELSE -payment.fen END), 0)
			                          FROM contract_payment payment
			                          WHERE payment.contract_id = contract.id
			                            AND payment.instalment_no = instalment.instalment_no)
			  UNION SELECT id FROM contract WHERE registration_due_on <= :day
			    AND registration_status IN ('FILED', 'ACCEPTED', 'CORRECTION')
			  UNION SELECT id FROM contract WHERE status = 'SIGNED' AND ends_on BETWEEN :weekAgo AND :day
			  UNION SELECT id FROM contract
			    WHERE status IN ('SIGNED', 'PERFORMED') AND licence_ends_on BETWEEN :weekAgo AND :day) due
			WHERE id > :after ORDER BY id LIMIT :portion""";

	private final JdbcClient jdbc;

	private final RemindOfContract reminding;

	private final Clock clock;

	WatchContracts(JdbcClient jdbc, RemindOfContract reminding, Clock clock) {
		this.jdbc = jdbc;
		this.reminding = reminding;
		this.clock = clock;
	}

	/**
	 * @return what was done, nothing if there was nothing to do
	 */
	Optional<Message> run() {
		var today = China.today(this.clock);
		var reminded = 0;
		var after = 0L;
		List<Long> portion;
		do {
			portion = this.jdbc.sql(SOMETHING_DUE)
				.param("day", today.plusDays(DueKind.AHEAD))
				.param("weekAgo", today.minusWeeks(1))
				.param("after", after)
				.param("portion", PORTION)
				.query(Long.class)
				.list();
			reminded += portion.stream().map(ContractId::new).mapToInt(this.reminding::remind).sum();
			after = portion.isEmpty() ? after : portion.getLast();
		}
		while (portion.size() == PORTION);
		return (reminded == 0) ? Optional.empty() : Optional.of(Message.of("job.contracts-watched", reminded));
	}

}
