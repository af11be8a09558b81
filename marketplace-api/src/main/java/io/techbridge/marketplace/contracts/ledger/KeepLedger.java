package io.techbridge.marketplace.contracts.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Optional;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ContractMoved;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what each step of a contract changes in what it counts for, in the
 * transaction of the step. A change that is to hold from a later day on counts from that
 * day; what is recorded afterwards counts from when it was recorded (domain.md 10).
 */
@Component
public class KeepLedger {

	private static final String INSERT = """
			INSERT INTO contract_ledger
			  (id, contract_id, base, counted_on, recorded_at, counts_from, contracts, total_fen, technology_fen, kind,
			   field, plan_source, seller_key, seller_region, seller_park, buyer_key, buyer_region, buyer_park)
			VALUES (:id, :contract, :base, :on, :at, :from, :contracts, :total, :technology, :kind, :field, :plan,
			  :sellerKey, :sellerRegion, :sellerPark, :buyerKey, :buyerRegion, :buyerPark)""";

	/** Statistics take it from there as soon as it counts. */
	private static final String WAIT = """
			INSERT INTO contract_ledger_waiting (ledger_id, counts_from) VALUES (:id, :from)""";

	private static final String LAST = """
			SELECT counts_from FROM contract_ledger WHERE contract_id = :contract AND base = :base
			ORDER BY counts_from DESC LIMIT 1""";

	private final JdbcClient jdbc;

	private final Ids ids;

	private final Clock clock;

	KeepLedger(JdbcClient jdbc, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(ContractMoved moved) {
		note(moved, this.clock.instant());
	}

	/**
	 * Writes down what a step changes that became known at an instant, which need not be
	 * now.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void note(ContractMoved moved, Instant recordedAt) {
		var at = recordedAt.truncatedTo(ChronoUnit.MICROS);
		var from = later(at, moved.step().effectiveOn());
		move(moved.id(), LedgerEntry.signed(moved.before()), LedgerEntry.signed(moved.after()), at, from);
		move(moved.id(), LedgerEntry.registered(moved.before()), LedgerEntry.registered(moved.after()), at, from);
	}

	private void move(ContractId id, Optional<LedgerEntry> before, Optional<LedgerEntry> after, Instant at,
			Instant from) {
		if (before.equals(after)) {
			return;
		}
		before.ifPresent((old) -> write(id, old, -1, at, notBeforeTheLast(id, old, from)));
		after.ifPresent((current) -> write(id, current, 1, at, notBeforeTheLast(id, current, from)));
	}

	/**
	 * A change is made to what the changes before it have made of the contract, so it
	 * counts no earlier than these: else what they are yet to bring would be taken back
	 * before it is there.
	 */
	private Instant notBeforeTheLast(ContractId id, LedgerEntry entry, Instant from) {
		return this.jdbc.sql(LAST)
			.param("contract", id.value())
			.param("base", entry.base().name())
			.query((row, number) -> Instants.of(row, "counts_from"))
			.optional()
			.filter((last) -> last.isAfter(from))
			.orElse(from);
	}

	private void write(ContractId id, LedgerEntry entry, int sign, Instant at, Instant from) {
		var values = new HashMap<String, @Nullable Object>();
		var row = this.ids.next();
		values.put("id", row);
		values.put("contract", id.value());
		values.put("base", entry.base().name());
		values.put("on", entry.countedOn());
		values.put("at", at);
		values.put("from", from);
		values.put("contracts", sign);
		values.put("total", sign * entry.totalFen());
		values.put("technology", sign * entry.technologyFen());
		values.put("kind", entry.kind());
		values.put("field", entry.field());
		values.put("plan", entry.planSource());
		values.put("sellerKey", entry.seller().key());
		values.put("sellerRegion", entry.seller().region());
		values.put("sellerPark", entry.seller().park());
		values.put("buyerKey", entry.buyer().key());
		values.put("buyerRegion", entry.buyer().region());
		values.put("buyerPark", entry.buyer().park());
		this.jdbc.sql(INSERT).params(values).update();
		this.jdbc.sql(WAIT).param("id", row).param("from", from).update();
	}

	private static Instant later(Instant at, LocalDate effectiveOn) {
		var effective = effectiveOn.atStartOfDay(China.ZONE).toInstant();
		return effective.isAfter(at) ? effective : at;
	}

}
