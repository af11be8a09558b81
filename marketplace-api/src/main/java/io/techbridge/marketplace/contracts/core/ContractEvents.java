package io.techbridge.marketplace.contracts.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to contracts, insert-only.
 */
@Component
public class ContractEvents {

	private static final String INSERT = """
			INSERT INTO contract_event
			  (id, contract_id, recorded_at, effective_on, account_id, side, act, status, remark)
			VALUES (:id, :contract, :at, :on, :account, :side, :act, :status, :remark)""";

	private static final String OF = """
			SELECT recorded_at, effective_on, account_id, side, act, status, remark
			FROM contract_event WHERE contract_id = :contract ORDER BY id DESC""";

	private final JdbcClient jdbc;

	private final CurrentCaller current;

	private final Ids ids;

	private final Clock clock;

	ContractEvents(JdbcClient jdbc, CurrentCaller current, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.current = current;
		this.ids = ids;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void add(Contract after, ContractStep step) {
		add(after, step, this.clock.instant());
	}

	/**
	 * Adds what happened at an instant that need not be now.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(Contract after, ContractStep step, Instant at) {
		var values = new HashMap<String, @Nullable Object>();
		values.put("id", this.ids.next());
		values.put("contract", after.id().value());
		values.put("at", at);
		values.put("on", step.effectiveOn());
		values.put("account", this.current.find().map(Caller::account).map(AccountId::value).orElse(null));
		values.put("side", (step.side() != null) ? step.side().name() : null);
		values.put("act", step.kind().name());
		values.put("status", after.status().name());
		values.put("remark", step.remark());
		this.jdbc.sql(INSERT).params(values).update();
	}

	/**
	 * What happened to a contract, the latest first.
	 */
	public List<Entry> of(ContractId id) {
		return this.jdbc.sql(OF).param("contract", id.value()).query(ContractEvents::entry).list();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		var account = row.getLong("account_id");
		var by = row.wasNull() ? null : new AccountId(account);
		var side = row.getString("side");
		return new Entry(Instants.of(row, "recorded_at"), row.getObject("effective_on", LocalDate.class), by,
				(side != null) ? Side.valueOf(side) : null, ContractEventKind.valueOf(row.getString("act")),
				ContractStatus.valueOf(row.getString("status")), row.getString("remark"));
	}

	/**
	 * Something that happened.
	 *
	 * @param by who did it, {@code null} if it came with the application
	 * @param side for which side
	 * @param status where the contract stood afterwards
	 */
	public record Entry(Instant at, LocalDate effectiveOn, @Nullable AccountId by, @Nullable Side side,
			ContractEventKind act, ContractStatus status, @Nullable String remark) {

	}

}
