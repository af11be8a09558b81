package io.techbridge.marketplace.contracts.amendments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The amendments of contracts, insert-only.
 */
@Component
public class Amendments {

	private static final String INSERT = """
			INSERT INTO contract_amendment
			  (id, contract_id, recorded_at, effective_on, account_id, side, field, old_value, new_value, reason)
			VALUES (:id, :contract, :at, :on, :account, :side, :field, :old, :new, :reason)""";

	private static final String OF = """
			SELECT id, recorded_at, effective_on, side, field, old_value, new_value, reason
			FROM contract_amendment WHERE contract_id = :contract ORDER BY id DESC""";

	private final JdbcClient jdbc;

	private final Ids ids;

	private final Clock clock;

	Amendments(JdbcClient jdbc, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * What was amended in a contract, the latest first.
	 */
	public List<Amendment> of(ContractId contract) {
		return this.jdbc.sql(OF).param("contract", contract.value()).query(Amendments::amendment).list();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void add(ContractId contract, List<ChangedField> fields, String reason, LocalDate effectiveOn, Side side,
			AccountId by) {
		for (var field : fields) {
			var values = new HashMap<String, @Nullable Object>();
			values.put("id", this.ids.next());
			values.put("contract", contract.value());
			values.put("at", this.clock.instant());
			values.put("on", effectiveOn);
			values.put("account", by.value());
			values.put("side", side.name());
			values.put("field", field.field());
			values.put("old", field.oldValue());
			values.put("new", field.newValue());
			values.put("reason", reason);
			this.jdbc.sql(INSERT).params(values).update();
		}
	}

	private static Amendment amendment(ResultSet row, int number) throws SQLException {
		return new Amendment(row.getString("id"), row.getString("field"), row.getString("old_value"),
				row.getString("new_value"), row.getString("reason"), row.getObject("effective_on", LocalDate.class),
				Side.valueOf(row.getString("side")), Instants.of(row, "recorded_at"));
	}

	/**
	 * A field that changed.
	 */
	record ChangedField(String field, @Nullable String oldValue, @Nullable String newValue) {

	}

}
