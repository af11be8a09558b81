package io.techbridge.marketplace.contracts.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Contracts;
import io.techbridge.marketplace.contracts.core.PriceChecks;
import io.techbridge.marketplace.contracts.market.KeepOffMarket;
import io.techbridge.marketplace.contracts.news.ContractReaders;
import io.techbridge.marketplace.notifications.Notice;
import io.techbridge.marketplace.notifications.NoticeArgument;
import io.techbridge.marketplace.notifications.Notifications;
import io.techbridge.marketplace.notifications.Topic;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the sides of one contract of what is due in it, in a transaction of its own, so
 * that nobody is told what was not noted as told.
 */
@Component
class RemindOfContract {

	private static final String TOLD = """
			SELECT COUNT(*) FROM contract_reminder
			WHERE contract_id = :contract AND kind = :kind AND instalment_no = :instalment AND due_on = :due
			  AND step >= :step""";

	private static final String NOTE = """
			INSERT INTO contract_reminder (contract_id, kind, instalment_no, due_on, step, reminded_at)
			VALUES (:contract, :kind, :instalment, :due, :step, :at)""";

	private final Contracts contracts;

	private final DueDates dueDates;

	private final Notifications notifications;

	private final ContractReaders readers;

	private final KeepOffMarket market;

	private final JdbcClient jdbc;

	private final Clock clock;

	RemindOfContract(Contracts contracts, DueDates dueDates, Notifications notifications, ContractReaders readers,
			KeepOffMarket market, JdbcClient jdbc, Clock clock) {
		this.market = market;
		this.contracts = contracts;
		this.dueDates = dueDates;
		this.notifications = notifications;
		this.readers = readers;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @return of how much they were reminded
	 */
	@Transactional
	int remind(ContractId id) {
		var today = China.today(this.clock);
		return this.contracts.lock(id)
			.stream()
			.flatMap((contract) -> this.dueDates.of(contract).stream().filter((due) -> remind(contract, due, today)))
			.mapToInt((due) -> 1)
			.sum();
	}

	private boolean remind(Contract contract, Due due, LocalDate today) {
		var step = due.kind().step(due.on(), today);
		if (step.isEmpty() || isTold(contract, due, step.getAsInt())) {
			return false;
		}
		this.jdbc.sql(NOTE)
			.param("contract", contract.id().value())
			.param("kind", due.kind().name())
			.param("instalment", due.sequence())
			.param("due", due.on())
			.param("step", step.getAsInt())
			.param("at", this.clock.instant())
			.update();
		if (due.kind() == DueKind.RELEASE) {
			this.market.release(contract);
		}
		else {
			this.notifications.tell(this.readers.ofBoth(contract), notice(contract, due));
		}
		return true;
	}

	private boolean isTold(Contract contract, Due due, int step) {
		return this.jdbc.sql(TOLD)
			.param("contract", contract.id().value())
			.param("kind", due.kind().name())
			.param("instalment", due.sequence())
			.param("due", due.on())
			.param("step", step)
			.query(Integer.class)
			.single() > 0;
	}

	private static Notice notice(Contract contract, Due due) {
		var amount = (due.kind() == DueKind.INSTALMENT) ? Stream.of(NoticeArgument.text(PriceChecks.yuan(due.fen())),
				NoticeArgument.text(Integer.toString(due.sequence()))) : Stream.<NoticeArgument>of();
		return Notice.of(Topic.CONTRACTS, due.kind().notice(), ContractReaders.link(contract),
				Stream
					.concat(Stream.of(NoticeArgument.text(contract.terms().name()),
							NoticeArgument.text(due.on().toString())), amount)
					.toArray(NoticeArgument[]::new));
	}

}
