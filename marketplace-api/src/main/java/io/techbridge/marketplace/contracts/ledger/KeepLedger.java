package io.techbridge.marketplace.contracts.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * day; what is recorded afterwards counts from when it was recorded (domain.md 10), and
 * takes the place of what was yet to come.
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

	private static final String KEYS = """
			counted_on, kind, field, plan_source, seller_key, seller_region, seller_park, buyer_key, buyer_region,
			buyer_park""";

	/** What a contract counts for at an instant. */
	private static final String COUNTING = "SELECT " + KEYS + """
			, SUM(contracts) AS counted, SUM(total_fen) AS total, SUM(technology_fen) AS technology
			FROM contract_ledger WHERE contract_id = :contract AND base = :base AND counts_from <= :from GROUP BY\s"""
			+ KEYS + " HAVING SUM(contracts) <> 0";

	/** What is yet to change that. */
	private static final String TO_COME = "SELECT counts_from, " + KEYS + """
			, contracts AS counted, total_fen AS total, technology_fen AS technology
			FROM contract_ledger WHERE contract_id = :contract AND base = :base AND counts_from > :from""";

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
		move(moved.id(), LedgerBase.SIGNED, LedgerEntry.signed(moved.before()), LedgerEntry.signed(moved.after()), at,
				from);
		move(moved.id(), LedgerBase.REGISTERED, LedgerEntry.registered(moved.before()),
				LedgerEntry.registered(moved.after()), at, from);
	}

	private void move(ContractId id, LedgerBase base, Optional<LedgerEntry> before, Optional<LedgerEntry> after,
			Instant at, Instant from) {
		if (before.equals(after)) {
			return;
		}
		var counting = of(id, base, from, COUNTING, (row) -> from);
		var toCome = of(id, base, from, TO_COME, (row) -> Instants.of(row, "counts_from"));
		Stream.concat(counting.stream(), toCome.stream()).forEach((row) -> write(id, row, at));
		after.ifPresent((current) -> write(id, new Row(current, 1, from), at));
	}

	/**
	 * What has to be taken back so that a change holds from an instant on: what counts
	 * then, and at its own time whatever is yet to come, since the change is made to
	 * terms that have it already.
	 */
	private List<Row> of(ContractId id, LedgerBase base, Instant from, String sql, From when) {
		return this.jdbc.sql(sql)
			.param("contract", id.value())
			.param("base", base.name())
			.param("from", from)
			.query((row, number) -> new Row(entry(base, row), -row.getInt("counted"), when.in(row)))
			.list();
	}

	private static LedgerEntry entry(LedgerBase base, ResultSet row) throws SQLException {
		var sign = row.getInt("counted");
		return new LedgerEntry(base, row.getObject("counted_on", LocalDate.class), sign * row.getLong("total"),
				sign * row.getLong("technology"), row.getString("kind"), row.getString("field"),
				row.getString("plan_source"), who(row, "seller"), who(row, "buyer"));
	}

	private static LedgerEntry.Who who(ResultSet row, String side) throws SQLException {
		return new LedgerEntry.Who(row.getString(side + "_key"), row.getString(side + "_region"),
				row.getString(side + "_park"));
	}

	private void write(ContractId id, Row added, Instant at) {
		var values = new HashMap<String, @Nullable Object>();
		var entry = added.entry();
		var row = this.ids.next();
		values.put("id", row);
		values.put("contract", id.value());
		values.put("base", entry.base().name());
		values.put("on", entry.countedOn());
		values.put("at", at);
		values.put("from", added.from());
		values.put("contracts", added.sign());
		values.put("total", added.sign() * entry.totalFen());
		values.put("technology", added.sign() * entry.technologyFen());
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
		this.jdbc.sql(WAIT).param("id", row).param("from", added.from()).update();
	}

	private static Instant later(Instant at, LocalDate effectiveOn) {
		var effective = effectiveOn.atStartOfDay(China.ZONE).toInstant();
		return effective.isAfter(at) ? effective : at;
	}

	/** Adds to what a contract counts for, or takes it back, from an instant on. */
	private record Row(LedgerEntry entry, int sign, Instant from) {

	}

	@FunctionalInterface
	private interface From {

		Instant in(ResultSet row) throws SQLException;

	}

}
