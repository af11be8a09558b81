package io.techbridge.marketplace.contracts.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.RefusalReason;
import io.techbridge.marketplace.contracts.core.RegistrationAct;
import io.techbridge.marketplace.contracts.core.RegistrationStatus;
import io.techbridge.marketplace.contracts.core.RegistrationStep;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of registrations, insert-only.
 */
@Component
public class RegistrationEvents {

	private static final String INSERT = """
			INSERT INTO contract_registration_event
			  (id, contract_id, recorded_at, effective_on, account_id, act, status, number, total_fen, technology_fen,
			   refusal, remark, due_on)
			VALUES (:id, :contract, :at, :on, :account, :act, :status, :number, :total, :technology, :refusal, :remark,
			  :due)""";

	private static final String OF = """
			SELECT recorded_at, effective_on, act, status, number, total_fen, technology_fen, refusal, remark, due_on
			FROM contract_registration_event WHERE contract_id = :contract ORDER BY id DESC""";

	private final JdbcClient jdbc;

	private final Ids ids;

	RegistrationEvents(JdbcClient jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	/**
	 * The steps of a contract's registration, the latest first.
	 */
	public List<Entry> of(ContractId contract) {
		return this.jdbc.sql(OF).param("contract", contract.value()).query(RegistrationEvents::entry).list();
	}

	/**
	 * Adds a step.
	 * @param by who noted it, {@code null} if it came with the application
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(Contract after, RegistrationStep step, @Nullable AccountId by, Instant at) {
		var values = new HashMap<String, @Nullable Object>();
		values.put("id", this.ids.next());
		values.put("contract", after.id().value());
		values.put("at", at);
		values.put("on", step.on());
		values.put("account", (by != null) ? by.value() : null);
		values.put("act", step.act().name());
		values.put("status", after.registration().status().name());
		values.put("number", step.number());
		values.put("total", step.totalFen());
		values.put("technology", step.technologyFen());
		values.put("refusal", (step.refusal() != null) ? step.refusal().name() : null);
		values.put("remark", step.remark());
		values.put("due", after.registration().dueOn());
		this.jdbc.sql(INSERT).params(values).update();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		var refusal = row.getString("refusal");
		return new Entry(Instants.of(row, "recorded_at"), row.getObject("effective_on", LocalDate.class),
				RegistrationAct.valueOf(row.getString("act")), RegistrationStatus.valueOf(row.getString("status")),
				row.getString("number"), row.getObject("total_fen", Long.class),
				row.getObject("technology_fen", Long.class), (refusal != null) ? RefusalReason.valueOf(refusal) : null,
				row.getString("remark"), row.getObject("due_on", LocalDate.class));
	}

	/**
	 * A step as it was noted.
	 *
	 * @param on the day it was taken
	 * @param status where the registration stood afterwards
	 * @param dueOn by when the next step was due
	 */
	@Schema(name = "RegistrationEntry")
	public record Entry(Instant recordedAt, LocalDate on, RegistrationAct act, RegistrationStatus status,
			@Nullable String number, @Nullable Long totalFen, @Nullable Long technologyFen,
			@Nullable RefusalReason refusal, @Nullable String remark, @Nullable LocalDate dueOn) {

	}

}
